// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { minutes } from '#shared/domain/time.ts'
import { outline, row, rows, storedPlan, withScripts } from '#tests/builders/shown-outline.tsx'
import { showScreen, withDemo, withEmptyTalk } from '#tests/builders/show-screen.tsx'

const titles = (): readonly (string | null)[] => rows().map(({ ariaLabel }) => ariaLabel)

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
  expect(within(row(/^What you can switch off/)).getByText('14:36')).toBeVisible()
  row(/^Demo/).focus()
  await user.keyboard('f')
  expect(within(row(/^What you can switch off/)).getByText('14:25')).toBeVisible()
  expect(screen.getByText('29:00')).toBeVisible()
  expect(screen.getByText('11:00 floated')).toBeVisible()
  expect(screen.getByText(/^“Demo.*” is out of the total\.$/)).toBeInTheDocument()
  await user.keyboard('3')
  expect(screen.getByText(/^“Demo.*”: Could$/)).toBeInTheDocument()
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

test('one Enter in a title is one edit: one undo takes it back', async () => {
  const { actions } = await showScreen(outline, withDemo)
  const user = userEvent.setup()
  row(/^Demo/).focus()
  await user.keyboard('{Enter}')
  await user.clear(screen.getByRole('textbox', { name: 'Title of section 5' }))
  await user.keyboard('Live demo{Enter}')
  expect(titles()).toContain('Live demo')
  await actions.undoEdit()
  await waitFor(() => expect(titles()).toContain('Demo: breaking production on purpose'))
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

test('an estimate says what it rests on, and a press makes it the planned time', async () => {
  const shown = await showScreen(outline, withScripts)
  const take = screen.getByRole('button', {
    name: /“Opening” is estimated at 2:00: 260 words at 130 words\/min/,
  })
  await userEvent.setup().click(take)
  await waitFor(async () => expect(await storedPlan(shown)).toEqual(['Opening 2:00', 'Closing 0:00']))
})

test('E plans the estimates of all that is chosen, and one undo takes it back', async () => {
  const shown = await showScreen(outline, withScripts)
  const user = userEvent.setup()
  row(/^Opening/).focus()
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}e')
  await waitFor(async () => expect(await storedPlan(shown)).toEqual(['Opening 2:00', 'Closing 2:00']))
  await shown.actions.undoEdit()
  expect(await storedPlan(shown)).toEqual(['Opening 0:00', 'Closing 0:00'])
})

test('M merges what Shift and the arrows chose, the first one keeps its row and the focus', async () => {
  const shown = await showScreen(outline, withDemo)
  const user = userEvent.setup()
  row(/^Staging was green/).focus()
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
  expect(screen.getByRole('toolbar', { name: 'What is selected' })).toHaveTextContent('2 selected')
  await user.keyboard('m')
  expect(titles()[0]).toBe('Staging was green + What staging really caught')
  expect(row(/^Staging was green/)).toHaveFocus()
  expect(screen.queryByRole('toolbar', { name: 'What is selected' })).toBeNull()
  expect((await storedPlan(shown))[0]).toMatch(/^Staging was green \+ What staging really caught/)
})

test('Ctrl and a click choose rows without doing what is under the pointer, Esc chooses none', async () => {
  const shown = await showScreen(outline, withDemo)
  const user = userEvent.setup()
  const before = await storedPlan(shown)
  await user.keyboard('{Control>}')
  for (const at of [0, 2])
    await user.click(within(rows()[at] ?? document.body).getByRole('button', { name: /^Priority of/ }))
  await user.keyboard('{/Control}')
  expect(rows().map((one) => one.ariaSelected)).toEqual(['true', 'false', 'true', 'false', 'false', 'false'])
  expect(await storedPlan(shown)).toEqual(before)
  await user.keyboard('{Escape}')
  expect(rows().every((one) => one.ariaSelected === 'false')).toBe(true)
})

test('what is chosen moves together and is deleted together', async () => {
  await showScreen(outline, withDemo)
  const user = userEvent.setup()
  const [first, second, third, ...more] = titles()
  row(/^Staging was green/).focus()
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Alt>}{ArrowDown}{/Alt}')
  expect(titles()).toEqual([third, first, second, ...more])
  await user.keyboard('{Delete}')
  expect(titles()).toEqual([third, ...more])
  expect(screen.getByText('2 sections were deleted. Undo brings them back.')).toBeInTheDocument()
})

test('S asks how a section is split; what was measured is shared out and undo makes it whole', async () => {
  const shown = await showScreen(outline, withDemo)
  const user = userEvent.setup()
  row(/^Demo/).focus()
  await user.keyboard('s')
  const dialog = await screen.findByRole('dialog')
  const time = within(dialog).getByRole('textbox', { name: 'Planned' })
  await user.clear(time)
  await user.type(time, '99m{Enter}')
  expect(time).toHaveAccessibleDescription(/must leave something/)
  await user.clear(time)
  await user.type(time, '2m{Enter}')
  await user.click(within(dialog).getByRole('button', { name: 'Split' }))
  await waitFor(() => expect(titles().filter((title) => title?.startsWith('Demo'))).toHaveLength(2))
  const { revision } = await shown.stored()
  expect(revision.sections.filter(({ title }) => title.startsWith('Demo'))).toMatchObject([
    { planned: minutes(2), madeOf: [{ from: 0 }] },
    { planned: minutes(9), madeOf: [{ to: 1 }] },
  ])
  await shown.actions.undoEdit()
  await waitFor(() => expect(rows()).toHaveLength(6))
})

test('the notes say as they are typed how long they take', async () => {
  await showScreen(outline, withScripts)
  const user = userEvent.setup()
  row(/^Opening/).focus()
  await user.keyboard(' ')
  const details = screen.getByRole('complementary')
  await user.type(within(details).getByRole('textbox', { name: 'Speaker notes' }), ' and thirteen words more')
  expect(within(details).getByText(/264 words at 130 words\/min/)).toBeVisible()
  expect(within(details).getByText('≈ 2:02')).toBeVisible()
})

test('a section cannot need one that needs it already', async () => {
  const { state } = await showScreen(outline, withDemo)
  const plan = state().document?.revision.sections ?? []
  const demo = plan.find(({ needs }) => needs.length > 0)
  const needed = plan.find(({ id }) => demo?.needs.includes(id))
  rows()[plan.findIndex(({ id }) => id === needed?.id)]?.focus()
  await userEvent.setup().keyboard(' ')
  const needs = within(screen.getByRole('complementary')).getByRole('group', {
    name: 'Makes sense only with',
  })
  expect(within(needs).getByRole('checkbox', { name: demo?.title ?? '' })).toBeDisabled()
})
