import type { MenuChoice } from '#shared/ipc/pushes.ts'
import { saveExport } from './archive-actions.ts'
import type { Workshop } from './app-store.ts'

/** Does what was chosen in the menu bar; what needs a dialog is left as a wish for the window. Nothing while a run is on. */
export const takeMenuChoice = async (workshop: Workshop, choice: MenuChoice): Promise<void> => {
  const { run, document } = workshop.store.getState()
  if (run !== null) return
  if (choice === 'import' || choice === 'archive') workshop.store.setState({ wish: choice })
  else if (choice === 'save-library') await saveExport(workshop, { what: 'library' })
  else if (document !== null) await saveExport(workshop, { what: 'talk', talkId: document.talk.id })
}
