import type { WindowState } from '#shared/ipc/window-contract.ts'
import type { WindowName } from '#shared/ipc/window-names.ts'
import type { Workshop } from './app-store.ts'
import { attempt } from './notices.ts'

const take = async (workshop: Workshop, asked: () => Promise<WindowState>): Promise<void> => {
  const windows = await attempt(workshop, asked)
  if (windows !== null) workshop.store.setState({ windows })
}

/** Reads which windows are open beside the desk, and which displays there are. */
export const loadWindows = (workshop: Workshop): Promise<void> =>
  take(workshop, () => workshop.main.ask('window.state', null))

/** Opens a window beside the desk; the stage on a display. */
export const openWindow = (workshop: Workshop, which: WindowName, display?: number): Promise<void> =>
  take(workshop, () =>
    workshop.main.ask('window.open', { which, ...(display === undefined ? {} : { display }) }),
  )

/** Closes a window beside the desk; the run goes on. */
export const closeWindow = (workshop: Workshop, which: WindowName): Promise<void> =>
  take(workshop, () => workshop.main.ask('window.close', { which }))
