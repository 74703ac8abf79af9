import { expect, test } from 'vitest'
import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import { applyProposal } from '#shared/domain/cuts/apply-proposal.ts'
import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import { NO_TRIALS, trialPlan, trialsFrom } from '#shared/domain/cuts/trial.ts'
import { minutes } from '#shared/domain/time.ts'
import { plannedTotal } from '#shared/domain/plan.ts'
import { cutQuestion, type Asked } from '#renderer/store/cut-question.ts'
import { openWindow, type Window } from '#tests/builders/main-of.ts'
import { makeDesk, temporaryFolder } from '#tests/builders/make-desk.ts'

const opened = ({ state }: Window) => {
  const { document } = state()
  if (document === null) throw new Error('no talk is open')
  return document
}

const askedIn = ({ state }: Window): Asked => ({ locked: state().locked, cuts: state().settings.cuts })

const cheapest = (window: Window): CutProposal => {
  const answer = adviseCuts(cutQuestion(opened(window), askedIn(window)))
  if (answer.kind !== 'proposals') throw new Error(`the advisor says: ${answer.kind}`)
  const [first] = answer.proposals
  if (first === undefined) throw new Error('no proposal')
  return first
}

test('advice tried by hand becomes the plan with the typed reason, and is taken back; all of it is kept', async () => {
  const folder = temporaryFolder()
  const desk = makeDesk(folder)
  const window = await openWindow(desk)
  await window.actions.openDemo('en')
  const before = opened(window).revision
  const proposal = cheapest(window)
  const trials = trialsFrom(before.sections, proposal)
  window.actions.tryOut(() => trials)
  expect(opened(window).revision).toEqual(before)

  const why = 'The host asked for time for questions'
  await window.actions.editPlan((plan) => trialPlan(plan, trials), { reason: 'cuts', why })
  window.actions.tryOut(() => NO_TRIALS)
  const { talk, revision } = opened(window)
  expect(revision).toMatchObject({ reason: 'cuts', why, number: before.number + 1 })
  expect(revision.sections).toEqual(applyProposal(before.sections, proposal))
  expect(plannedTotal(revision.sections)).toBeLessThan(plannedTotal(before.sections))
  expect(adviseCuts(cutQuestion(opened(window), askedIn(window))).kind).toBe('fits')

  await window.actions.undoEdit()
  expect(opened(window).revision.sections).toEqual(before.sections)
  desk.close()

  const again = makeDesk(folder)
  const { revision: kept } = await again.ask('talk.open', { talkId: talk.id })
  expect(kept).toMatchObject({ reason: 'undone', sections: before.sections })
  const history = await again.ask('plan.history', { talkId: talk.id, before: kept.number })
  expect(history[0]).toMatchObject({ reason: 'cuts', why, number: revision.number })
})

test('what is wanted, and a lock, change the advice; only the former is kept', async () => {
  const folder = temporaryFolder()
  const desk = makeDesk(folder)
  const window = await openWindow(desk)
  await window.actions.openDemo('en')
  await window.actions.editTalk({ slot: minutes(37) })
  const usual = cheapest(window)
  await window.actions.changeSettings({ cuts: { ...window.state().settings.cuts, wanted: 0.6 } })
  const bolder = cheapest(window)
  expect(bolder.total).toBeGreaterThan(usual.total)
  const locked = new Set(bolder.changes.map(({ section }) => section))
  window.actions.lockSections(locked)
  expect(cheapest(window).changes.some(({ section }) => locked.has(section))).toBe(false)
  desk.close()

  const again = await openWindow(makeDesk(folder))
  expect(again.state()).toMatchObject({ settings: { cuts: { wanted: 0.6 } }, locked: new Set() })
  expect(cheapest(again)).toEqual(bolder)
})
