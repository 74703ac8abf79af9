import { screen } from '@testing-library/react'
import { OutlineScreen } from '#renderer/features/outline/outline-screen.tsx'
import type { Actions } from '#renderer/store/actions.ts'
import { formatLength } from '#shared/domain/format.ts'
import { newSectionId } from '#shared/domain/identity.ts'
import { blankSection } from '#shared/domain/section.ts'
import type { ShownScreen } from './show-screen.tsx'

/** The outline, to be shown in a window. */
export const outline = <OutlineScreen onImport={() => undefined} />

/** Its rows, the head left out. */
export const rows = (): readonly HTMLElement[] =>
  screen.getAllByRole('row').filter(({ ariaLabel }) => ariaLabel !== null)

/** The row of a section. */
export const row = (title: RegExp): HTMLElement => screen.getByRole('row', { name: title })

/** The plan as main has it on disk: "Opening 5:00". */
export const storedPlan = async ({ stored }: ShownScreen): Promise<readonly string[]> =>
  (await stored()).revision.sections.map(({ title, planned }) => `${title} ${formatLength(planned)}`)

const SCRIPT = 'word '.repeat(260)

/** Two sections that nobody timed, each with notes of two minutes. */
export const withScripts = async (actions: Actions): Promise<void> => {
  await actions.createTalk('en', null)
  const section = { ...blankSection(newSectionId(actions.newId())), title: 'Opening', notes: SCRIPT }
  const other = { ...section, id: newSectionId(actions.newId()), title: 'Closing' }
  await actions.editPlan(() => [section, other])
}
