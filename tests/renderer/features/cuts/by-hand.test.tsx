// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { NO_TRIALS } from '#shared/domain/cuts/trial.ts'
import { sectionForecast } from '#shared/domain/forecast/forecast.ts'
import { formatLength } from '#shared/domain/format.ts'
import { minimumOf } from '#shared/domain/section.ts'
import { millis } from '#shared/domain/time.ts'
import { CutsScreen } from '#renderer/features/cuts/cuts-screen.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { showScreen, withDemo } from '#tests/builders/show-screen.tsx'

const hand = () => within(screen.getByRole('region', { name: 'By hand' }))
const sum = () => hand().getByRole('status')
const switchOf = (title: RegExp) => hand().getByRole('checkbox', { name: title })
const slider = (title: RegExp) => hand().getByRole('slider', { name: title })

const showByHand = async () => {
  const shown = await showScreen(<CutsScreen />, withDemo)
  const user = userEvent.setup()
  await user.click(screen.getByRole('radio', { name: 'By hand' }))
  const { document } = shown.state()
  if (document === null) throw new Error('no talk is open')
  const flags = document.revision.sections.find(({ title }) => title.startsWith('Flags'))
  if (flags === undefined) throw new Error('the demo has another section now')
  return { ...shown, user, document, flags, facts: talkFacts(document) }
}

test('it begins with the talk as it is', async () => {
  const { facts } = await showByHand()
  expect(sum()).toHaveTextContent(formatLength(facts.outlook.center))
  expect(hand().getByRole('button', { name: 'Apply as new plan' })).toBeDisabled()
})

test('a section that is taken out shortens the total at once, and the plan stays', async () => {
  const { user, facts, flags, document, state } = await showByHand()
  const without = facts.outlook.center - sectionForecast(facts.forecast, flags.id).center
  await user.click(switchOf(/^Flags/))
  expect(sum()).toHaveTextContent(formatLength(millis(without)))
  expect(state().document?.revision.sections).toBe(document.revision.sections)
  await user.click(hand().getByRole('button', { name: 'Start over' }))
  expect(sum()).toHaveTextContent(formatLength(facts.outlook.center))
})

test('a section is trimmed with the slider as far as its minimum', async () => {
  const { facts, flags } = await showByHand()
  expect(slider(/^Time for “Flags/)).toHaveAttribute('aria-valuetext', formatLength(flags.planned))
  fireEvent.change(slider(/^Time for “Flags/), { target: { value: 0 } })
  expect(slider(/^Time for “Flags/)).toHaveAttribute('aria-valuetext', formatLength(minimumOf(flags)))
  expect(sum()).not.toHaveTextContent(formatLength(facts.outlook.center))
})

test('what the trial breaks is said at once', async () => {
  const { user } = await showByHand()
  expect(hand().queryByRole('list', { name: 'What this breaks' })).toBeNull()
  await user.click(switchOf(/^Staging was green/))
  const broken = within(hand().getByRole('list', { name: 'What this breaks' }))
  expect(broken.getByText('“Staging was green” is a must.')).toBeVisible()
})

test('a section that is locked cannot be tried, and is as it was', async () => {
  const { user, facts, state } = await showByHand()
  await user.click(switchOf(/^Flags/))
  await user.click(hand().getByRole('button', { name: /^Keep “Flags.*as it is$/ }))
  expect(switchOf(/^Flags/)).toBeDisabled()
  expect(switchOf(/^Flags/)).toBeChecked()
  expect(slider(/^Time for “Flags/)).toBeDisabled()
  expect(sum()).toHaveTextContent(formatLength(facts.outlook.center))
  expect(state().locked.size).toBe(1)
})

test('what was tried becomes a plan with the reason that was typed, and undo brings the old one back', async () => {
  const { user, stored, document, state } = await showByHand()
  await user.click(switchOf(/^Flags/))
  await user.type(
    hand().getByRole('textbox', { name: 'Why you change the plan' }),
    'The host asked for less.',
  )
  await user.click(hand().getByRole('button', { name: 'Apply as new plan' }))
  expect(await screen.findByText(/^Applied/)).toBeVisible()
  const { revision } = await stored()
  expect(revision).toMatchObject({ reason: 'cuts', why: 'The host asked for less.' })
  expect(revision.sections.filter(({ floated }) => floated).map(({ title }) => title)).toEqual([
    'Flags that retire themselves',
  ])
  expect(state().trials).toEqual(NO_TRIALS)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await stored()).revision.sections).toEqual(document.revision.sections))
})

test('a proposal can be tried by hand: it begins with what was proposed', async () => {
  const { state } = await showScreen(<CutsScreen />, withDemo)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Try it by hand' }))
  expect(screen.getByRole('radio', { name: 'By hand' })).toBeChecked()
  expect(state().trials.size).toBeGreaterThan(0)
  expect(hand().getByRole('button', { name: 'Apply as new plan' })).toBeEnabled()
})
