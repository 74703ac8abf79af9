// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { blankSection } from '#shared/domain/section.ts'
import { sectionIdSchema } from '#shared/domain/identity.ts'
import { minutes } from '#shared/domain/time.ts'
import { CutsScreen } from '#renderer/features/cuts/cuts-screen.tsx'
import { showScreen, withDemo, withEmptyTalk } from '#tests/builders/show-screen.tsx'

const cheapest = () => screen.getByRole('button', { name: /^Least lost/ })
const locks = () => screen.getByRole('complementary', { name: 'Keep as it is' })
const lock = (title: RegExp) => within(locks()).getByRole('checkbox', { name: title })

test('what the talk is expected to take is said first, and what that rests on', async () => {
  await showScreen(<CutsScreen />, withDemo)
  expect(screen.getByRole('heading', { name: '2:49 over the budget of 40:00.' })).toBeVisible()
  expect(screen.getByText(/From 4 runs that count/)).toBeVisible()
})

test('the way that loses least is laid open, the others at one click', async () => {
  await showScreen(<CutsScreen />, withDemo)
  expect(cheapest()).toHaveAttribute('aria-expanded', 'true')
  expect(cheapest()).toHaveTextContent('Cut “Flags that retire themselves” to end at 36:19.')
  expect(screen.getByText(/Loses “Flags that retire themselves”. All 3 promises are kept./)).toBeVisible()
  const gentlest = screen.getByRole('button', { name: /^Nothing cut whole/ })
  await userEvent.setup().click(gentlest)
  expect(gentlest).toHaveAttribute('aria-expanded', 'true')
  expect(cheapest()).toHaveAttribute('aria-expanded', 'false')
  expect(screen.getByText(/Every section stays/)).toBeVisible()
})

test('applying makes a new plan on disk, and undo brings the old one back', async () => {
  const { state, stored } = await showScreen(<CutsScreen />, withDemo)
  const before = state().document?.revision.sections
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Apply as new plan' }))
  expect(await screen.findByText(/Applied: the plan is 34:00 now, expected to take 36:19/)).toBeVisible()
  const applied = (await stored()).revision
  expect(applied.reason).toBe('cuts')
  expect(applied.sections.filter(({ floated }) => floated).map(({ title }) => title)).toEqual([
    'Flags that retire themselves',
  ])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await stored()).revision.sections).toEqual(before))
  expect(screen.queryByText(/^Applied/)).toBeNull()
})

test('after applying the focus is on the new verdict, not lost with the button', async () => {
  await showScreen(<CutsScreen />, withDemo)
  await userEvent.setup().click(screen.getByRole('button', { name: 'Apply as new plan' }))
  expect(await screen.findByRole('heading', { name: 'Nothing has to go.' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'It fits, with 3:41 to spare.' })).toHaveFocus()
})

test('a section that is kept as it is goes out of every proposal, and may come back', async () => {
  await showScreen(<CutsScreen />, withDemo)
  const user = userEvent.setup()
  await user.click(lock(/Flags that retire/))
  await waitFor(() => expect(cheapest()).not.toHaveTextContent('Flags'))
  for (const item of screen.getAllByRole('listitem')) expect(item).not.toHaveTextContent('Cut “Flags')
  await user.click(screen.getByRole('button', { name: 'Let all go' }))
  await waitFor(() => expect(cheapest()).toHaveTextContent('Cut “Flags'))
})

test('when every section is kept nothing reaches the target, and the locks are named', async () => {
  const { actions } = await showScreen(<CutsScreen />, withDemo)
  const user = userEvent.setup()
  for (const box of within(locks()).getAllByRole('checkbox')) await user.click(box)
  expect(await screen.findByRole('heading', { name: 'No cut reaches the target.' })).toBeVisible()
  expect(screen.getByText(/still takes 42:49: 4:49 over the target of 38:00/)).toBeVisible()
  expect(screen.getAllByText(/is kept as it is\.$/).length).toBeGreaterThan(0)
  await actions.editTalk({ slot: minutes(60) })
  expect(await screen.findByRole('heading', { name: 'Nothing has to go.' })).toBeVisible()
})

test('before the first run it says that it rests on the plan', async () => {
  await showScreen(<CutsScreen />, async (actions) => {
    await withEmptyTalk(actions)
    const id = sectionIdSchema.parse(actions.newId())
    await actions.editPlan(() => [{ ...blankSection(id), title: 'All of it', planned: minutes(30) }])
  })
  expect(screen.getByText(/As planned: no run yet/)).toBeVisible()
})

test('a talk without sections leads to its outline', async () => {
  const { state } = await showScreen(<CutsScreen />, withEmptyTalk)
  expect(screen.getByRole('heading', { name: 'Nothing to cut yet' })).toBeVisible()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Go to the outline' }))
  expect(state().place).toBe('outline')
})
