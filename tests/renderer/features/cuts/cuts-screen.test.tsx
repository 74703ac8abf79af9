// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import { chanceWithin } from '#shared/domain/forecast/outlook.ts'
import { formatLength } from '#shared/domain/format.ts'
import { blankSection } from '#shared/domain/section.ts'
import { sectionIdSchema } from '#shared/domain/identity.ts'
import { overBy } from '#shared/domain/slot.ts'
import { minutes } from '#shared/domain/time.ts'
import { leadWords } from '#shared/i18n/cut-words.ts'
import { Answer } from '#renderer/features/cuts/answer.tsx'
import { CutsScreen } from '#renderer/features/cuts/cuts-screen.tsx'
import { cutQuestion } from '#renderer/store/cut-question.ts'
import type { AppState } from '#renderer/store/state.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { showScreen, withDemo, withEmptyTalk } from '#tests/builders/show-screen.tsx'

const documentOf = ({ document }: AppState) => {
  if (document === null) throw new Error('no talk is open')
  return document
}
const factsOf = (state: AppState) => talkFacts(documentOf(state))
const overWords = (state: AppState): string => {
  const { outlook, budget } = factsOf(state)
  return `${formatLength(overBy(outlook.center, budget))} over the budget of 40:00.`
}

const cheapestOf = (state: AppState): CutProposal => {
  const answer = adviseCuts(
    cutQuestion(documentOf(state), { locked: state.locked, cuts: state.settings.cuts }),
  )
  const [first] = answer.kind === 'proposals' ? answer.proposals : []
  if (first === undefined) throw new Error('nothing is proposed')
  return first
}

const cheapest = () => screen.getByRole('button', { name: /^Least lost/ })
const locks = () => screen.getByRole('complementary', { name: 'Keep as it is' })
const lock = (title: RegExp) => within(locks()).getByRole('checkbox', { name: title })

test('what the talk is forecast to take is said first, how sure that is, and what it rests on', async () => {
  const { state } = await showScreen(<CutsScreen />, withDemo)
  expect(screen.getByRole('heading', { name: overWords(state()) })).toBeVisible()
  expect(screen.getAllByText(/Four times out of five between .* to fit/)[0]).toBeVisible()
  expect(screen.getByText(/From 4 runs that count/)).toBeVisible()
})

test('the way that loses least is laid open with its range and chance, the others at one click', async () => {
  const { state } = await showScreen(<CutsScreen />, withDemo)
  const plan = documentOf(state()).revision.sections
  expect(await screen.findByRole('button', { name: /^Least lost/ })).toHaveAttribute('aria-expanded', 'true')
  expect(cheapest()).toHaveTextContent(leadWords(translator('en'), plan, cheapestOf(state())))
  expect(cheapest()).toHaveTextContent(/\d+ % to fit/)
  expect(screen.getByText(/All 3 promises are kept./)).toBeVisible()
  const other = screen
    .getAllByRole('button', { expanded: false })
    .find((one) => /ends|to end/.test(one.textContent))
  if (other === undefined) throw new Error('there is one way only')
  await userEvent.setup().click(other)
  expect(other).toHaveAttribute('aria-expanded', 'true')
  expect(cheapest()).toHaveAttribute('aria-expanded', 'false')
})

test('applying makes a new plan on disk, and undo brings the old one back', async () => {
  const { state, stored } = await showScreen(<CutsScreen />, withDemo)
  const before = documentOf(state()).revision.sections
  const { changes } = cheapestOf(state())
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Apply as new plan' }))
  expect(await screen.findByText(/^Applied: the plan is/)).toBeVisible()
  const applied = (await stored()).revision
  expect(applied.reason).toBe('cuts')
  expect(
    applied.sections.filter((section, index) => section.floated !== before[index]?.floated),
  ).toHaveLength(changes.filter(({ change }) => change.type === 'cut').length)
  expect(applied.sections).not.toEqual(before)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await stored()).revision.sections).toEqual(before))
  expect(screen.queryByText(/^Applied/)).toBeNull()
})

test('after applying the focus is on the new verdict, not lost with the button', async () => {
  await showScreen(<CutsScreen />, withDemo)
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Apply as new plan' }))
  await screen.findByText(/^Applied/)
  await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus())
})

test('the chance that is wanted is chosen, kept, and what is proposed follows it', async () => {
  const { state, desk } = await showScreen(<CutsScreen />, withDemo)
  const user = userEvent.setup()
  expect(screen.getByRole('radio', { name: '80 %' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: '90 %' }))
  expect(await screen.findByRole('heading', { name: /fit with a chance of 90 %/ })).toBeVisible()
  expect(chanceWithin(cheapestOf(state()).outlook, minutes(40))).toBeGreaterThanOrEqual(0.9)
  expect((await desk.ask('settings.read', null)).cuts.wanted).toBe(0.9)
})

test('a section that is kept as it is goes out of every proposal, and may come back', async () => {
  await showScreen(<CutsScreen />, withDemo)
  const user = userEvent.setup()
  await user.click(lock(/Flags that retire/))
  await waitFor(() => {
    for (const item of screen.getAllByRole('listitem'))
      expect(item).not.toHaveTextContent(/(Cut|Trim) “Flags/)
  })
  await user.click(screen.getByRole('button', { name: 'Unlock all' }))
  await waitFor(() => expect(screen.getAllByText(/(Cut|Trim) “Flags/).length).toBeGreaterThan(0))
})

test('when every section is kept nothing makes it fit, and the locks are named', async () => {
  const { actions, state } = await showScreen(<CutsScreen />, withDemo)
  const all = documentOf(state()).revision.sections.map(({ id }) => id)
  actions.lockSections(new Set(all))
  expect(await screen.findByRole('heading', { name: 'No cut makes it fit.' })).toBeVisible()
  const total = formatLength(factsOf(state()).outlook.center)
  expect(
    screen.getByText(new RegExp(`it takes ${total} in the middle case.*over the budget of 40:00`)),
  ).toBeVisible()
  expect(screen.getAllByText(/is kept as it is\.$/).length).toBeGreaterThan(0)
  await actions.editTalk({ slot: minutes(70) })
  expect(await screen.findByRole('heading', { name: 'Nothing has to go.' })).toBeVisible()
})

test('why a section is not cut is said: what it would break, or what it would save, cost and come to', async () => {
  await showScreen(<CutsScreen />, withDemo)
  const user = userEvent.setup()
  const ask = async (title: RegExp) => {
    const button = within(locks()).getByRole('button', { name: title })
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    return within(locks()).getByRole('status')
  }
  expect(await ask(/^Why not “Flags that retire/)).toHaveTextContent(
    /^Cutting it alone would save \d+:\d\d: the talk would take \d+:\d\d, .* to fit\. It loses \d+\.\d weighted minutes\.$/,
  )
  expect(await ask(/^Why not “Staging was green/)).toHaveTextContent(/^“Staging was green” is a must\./)
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

test('where not every way could be tried, that is said below those that were found', async () => {
  const { state } = await showScreen(<CutsScreen />, withDemo)
  const document = documentOf(state())
  const answer = adviseCuts(cutQuestion(document, { locked: state().locked, cuts: state().settings.cuts }))
  if (answer.kind !== 'proposals') throw new Error('nothing is proposed')
  expect(screen.queryByText(/not every way was tried/)).toBeNull()
  cleanup()
  const wanted = { document, wanted: 0.8, onTry: () => {} }
  await showScreen(<Answer {...wanted} answer={{ ...answer, isSure: false }} />, withDemo)
  expect(screen.getByText(/not every way was tried/)).toBeVisible()
})
