// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { formatLength } from '#shared/domain/format.ts'
import { OutlineScreen } from '#renderer/features/outline/outline-screen.tsx'
import { showScreen, withDemo, withEmptyTalk, type ShownScreen } from '#tests/builders/show-screen.tsx'

const outline = <OutlineScreen onImport={() => undefined} />

const rows = (): readonly HTMLElement[] => screen.getAllByRole('row').filter((row) => row.ariaLabel !== null)
const row = (title: RegExp): HTMLElement => screen.getByRole('row', { name: title })
const titles = (): readonly (string | null)[] => rows().map(({ ariaLabel }) => ariaLabel)

const storedPlan = async ({ stored }: ShownScreen): Promise<readonly string[]> =>
  (await stored()).revision.sections.map(({ title, planned }) => `${title} ${formatLength(planned)}`)

test('a title, Tab, a time and Enter make a section, and the line is ready for the next', async () => {
  const shown = await showScreen(outline, withEmptyTalk)
  const user = userEvent.setup()
  expect(screen.getByRole('textbox', { name: 'New section' })).toHaveFocus()
  await user.keyboard('Opening{Tab}3{Enter}')
  expect(screen.getByRole('textbox', { name: 'New section' })).toHaveFocus()
  await user.keyboard('Demo 10m{Enter}Top 10{Enter}')
  await waitFor(async () =>
    expect(await storedPlan(shown)).toEqual(['Opening 3:00', 'Demo 10:00', 'Top 10 0:00']),
  )
})

test('a time that cannot be read says so and stays as it was typed', async () => {
  await showScreen(outline, withEmptyTalk)
  const user = userEvent.setup()
  await user.keyboard('Opening{Tab}soon{Enter}')
  expect(screen.getByText(/This is not a time/)).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Its time' })).toHaveValue('soon')
  expect(screen.getByRole('textbox', { name: 'New section' })).toHaveValue('Opening')
})

test('a pasted list becomes one section a line', async () => {
  const shown = await showScreen(outline, withEmptyTalk)
  const user = userEvent.setup()
  await user.paste('- Opening (3m)\n- Demo — 10:00\n')
  await waitFor(async () => expect(await storedPlan(shown)).toEqual(['Opening 3:00', 'Demo 10:00']))
})

test('arrow keys go along the rows, and Alt with an arrow moves one without losing the focus', async () => {
  await showScreen(outline, withDemo)
  const user = userEvent.setup()
  row(/^Staging was green/).focus()
  await user.keyboard('{ArrowDown}')
  expect(row(/^What staging really caught/)).toHaveFocus()
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(titles().slice(0, 2)).toEqual(['What staging really caught', 'Staging was green'])
  expect(row(/^What staging really caught/)).toHaveFocus()
  expect(screen.getByText('“What staging really caught” is now 1 of 6.')).toBeInTheDocument()
})

test('Delete takes a section out, the next row has the focus, and undo brings it back', async () => {
  const { actions } = await showScreen(outline, withDemo)
  const user = userEvent.setup()
  row(/^Demo/).focus()
  await user.keyboard('{Delete}')
  expect(titles()).not.toContain('Demo: breaking production on purpose')
  expect(row(/^What you can switch off/)).toHaveFocus()
  await actions.undoEdit()
  await waitFor(() => expect(titles()).toContain('Demo: breaking production on purpose'))
})

test('F floats a section out of the sum and the sections after it begin earlier', async () => {
  await showScreen(outline, withDemo)
  const user = userEvent.setup()
  expect(within(row(/^What you can switch off/)).getByText('36:00')).toBeVisible()
  row(/^Demo/).focus()
  await user.keyboard('f')
  expect(within(row(/^What you can switch off/)).getByText('25:00')).toBeVisible()
  expect(screen.getByText('29:00')).toBeVisible()
  expect(screen.getByText('11:00 floated')).toBeVisible()
})

test('letters typed in a title are text, not commands', async () => {
  const shown = await showScreen(outline, withDemo)
  const user = userEvent.setup()
  row(/^Demo/).focus()
  await user.keyboard('{Enter}')
  const title = screen.getByRole('textbox', { name: 'Title of section 5' })
  expect(title).toHaveFocus()
  await user.clear(title)
  await user.keyboard('df{Enter}')
  expect(row(/^df$/)).toHaveFocus()
  expect(await storedPlan(shown)).toContain('df 11:00')
  expect(rows()).toHaveLength(6)
})

test('the details refuse a minimum above the plan, and Esc leads back to the row', async () => {
  await showScreen(outline, withDemo)
  const user = userEvent.setup()
  row(/^Demo/).focus()
  await user.keyboard(' ')
  const details = screen.getByRole('complementary', { name: 'Details of the section' })
  const minimum = within(details).getByRole('textbox', { name: 'At least' })
  await user.clear(minimum)
  await user.type(minimum, '12{Enter}')
  expect(within(details).getByText('The minimum cannot be longer than the planned 11:00.')).toBeVisible()
  expect(minimum).toHaveValue('12')
  await user.keyboard('{Escape}{Escape}')
  expect(row(/^Demo/)).toHaveFocus()
  expect(screen.queryByRole('complementary')).toBeNull()
})

test('a promise is added by Enter and says that nothing delivers it yet', async () => {
  const shown = await showScreen(outline, withEmptyTalk)
  const user = userEvent.setup()
  await user.type(screen.getByRole('textbox', { name: 'Add a promise' }), 'One thing to take home{Enter}')
  expect(screen.getByText('no section delivers this yet')).toBeVisible()
  await waitFor(async () =>
    expect((await shown.stored()).talk.promises.map(({ text }) => text)).toEqual(['One thing to take home']),
  )
})

test('a promise that is taken away leaves the focus on the one in its place', async () => {
  const { state } = await showScreen(outline, withDemo)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: /^Remove “How to judge/ }))
  expect(state().document?.talk.promises).toHaveLength(2)
  expect(screen.getByRole('textbox', { name: 'Promise 1' })).toHaveFocus()
})
