// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { outline, row, rows, storedPlan, withScripts } from '#tests/builders/shown-outline.tsx'
import { showScreen, withDemo, withEmptyTalk } from '#tests/builders/show-screen.tsx'

test('the Escape of an input method closes no details and leaves no field', async () => {
  await showScreen(outline, withDemo)
  const user = userEvent.setup()
  row(/^Demo/).focus()
  await user.keyboard(' ')
  const notes = within(screen.getByRole('complementary')).getByRole('textbox', { name: 'Speaker notes' })
  notes.focus()
  fireEvent.keyDown(notes, { key: 'Escape', isComposing: true })
  expect(screen.getByRole('complementary')).toBeVisible()
  const title = screen.getByRole('textbox', { name: 'Title of section 5' })
  title.focus()
  fireEvent.keyDown(title, { key: 'Escape', isComposing: true })
  expect(title).toHaveFocus()
})

test('what is typed in the lines that add is added when they are left', async () => {
  const shown = await showScreen(outline, withEmptyTalk)
  const user = userEvent.setup()
  await user.keyboard('Opening{Tab}3')
  await user.click(screen.getByRole('textbox', { name: 'Add a promise' }))
  await user.keyboard('One thing to take home')
  await user.click(screen.getByRole('textbox', { name: 'New section' }))
  await waitFor(async () => expect(await storedPlan(shown)).toEqual(['Opening 3:00']))
  expect((await shown.stored()).talk.promises.map(({ text }) => text)).toEqual(['One thing to take home'])
})

test('a split waits until its time can be read', async () => {
  await showScreen(outline, withDemo)
  const user = userEvent.setup()
  row(/^Demo/).focus()
  await user.keyboard('s')
  const dialog = await screen.findByRole('dialog')
  const time = within(dialog).getByRole('textbox', { name: 'Planned' })
  await user.clear(time)
  await user.type(time, '99m{Enter}')
  expect(within(dialog).getByRole('button', { name: 'Split' })).toBeDisabled()
})

test('the focus goes to the row last reached when the button that had it takes itself away', async () => {
  await showScreen(outline, withDemo)
  const user = userEvent.setup()
  row(/^Demo/).focus()
  await user.keyboard('x')
  await user.click(screen.getByRole('button', { name: 'Select none' }))
  expect(row(/^Demo/)).toHaveFocus()
})

test('undo of a section that had the focus leaves the focus on the row that took its place', async () => {
  const { actions } = await showScreen(outline, withDemo)
  const user = userEvent.setup()
  row(/^Demo/).focus()
  await user.keyboard('d')
  await waitFor(() => expect(rows()).toHaveLength(7))
  await waitFor(() => expect(rows()[5]).toHaveFocus())
  await actions.undoEdit()
  await waitFor(() => expect(rows()[5]).toHaveFocus())
})

test('taking the estimate under the notes leaves the focus on the heading of the details', async () => {
  await showScreen(outline, withScripts)
  const user = userEvent.setup()
  row(/^Opening/).focus()
  await user.keyboard(' ')
  const details = within(screen.getByRole('complementary'))
  await user.click(details.getByRole('button', { name: 'Plan this time' }))
  await waitFor(() => expect(details.getByRole('heading', { name: 'Opening' })).toHaveFocus())
})

test('one Enter in a title is one edit: one undo takes it back', async () => {
  const { state, actions } = await showScreen(outline, withDemo)
  const title = screen.getByRole('textbox', { name: 'Title of section 5' })
  const user = userEvent.setup()
  await user.clear(title)
  await user.type(title, 'Another demo{Enter}')
  expect(row(/^Another demo$/)).toHaveFocus()
  expect(state().past).toHaveLength(1)
  await actions.undoEdit()
  expect(await screen.findByRole('row', { name: /^Demo: breaking/ })).toBeInTheDocument()
})
