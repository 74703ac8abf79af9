import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import { createActions } from '#renderer/store/actions.ts'
import type { Main } from '#renderer/store/main-port.ts'
import { start } from '#renderer/store/start.ts'
import { trialPlan, type Trials } from '#shared/domain/cuts/trial.ts'
import { minutes } from '#shared/domain/time.ts'
import { mainOf, makeWorkshop, type Window } from '#tests/builders/main-of.ts'
import { makeDesk, type Desk } from '#tests/builders/make-desk.ts'

const t = translator('en')

/** A window whose words reach main a little later, as they do between processes. */
const atDesk = async (): Promise<{ readonly desk: Desk; readonly window: Window }> => {
  const desk = makeDesk()
  const main = mainOf(desk)
  const later: Main['ask'] = async (channel, request) => {
    await Promise.resolve()
    return main.ask(channel, request)
  }
  const workshop = makeWorkshop(desk, { ...main, ask: later })
  await start(workshop)
  return { desk, window: { state: workshop.store.getState, actions: createActions(workshop) } }
}

/** As a double click does: the second press comes before the first has been answered. */
const twice = (deed: () => Promise<void>): Promise<unknown> => Promise.all([deed(), deed()])

test('the clock that is started twice makes one talk with one run', async () => {
  const { window } = await atDesk()
  await twice(() => window.actions.startClock(t, 'today'))
  expect(window.state().library).toHaveLength(1)
  expect(window.state().run?.revision.sections.map(({ title }) => title)).toEqual(['Part 1'])
  expect(window.state().notice).toBeNull()
})

test('in a talk without sections it makes one section', async () => {
  const { window } = await atDesk()
  await window.actions.createTalk('en', null)
  await twice(() => window.actions.startClock(t, 'today'))
  expect(window.state().document?.revision.sections).toHaveLength(1)
  expect(window.state().library).toHaveLength(1)
})

test('a new talk, an imported one and the demo are made once each', async () => {
  const { window } = await atDesk()
  await twice(() => window.actions.createTalk('en', null))
  await twice(() => window.actions.openDemo('en'))
  expect(window.state().library).toHaveLength(2)
})

test('cuts that are made twice make one plan revision, and one undo takes them back', async () => {
  const { window } = await atDesk()
  const { actions, state } = window
  await actions.openDemo('en')
  const [first] = state().document?.revision.sections ?? []
  if (first === undefined) throw new Error('the demo has no sections')
  const trials: Trials = new Map([[first.id, { floated: true, planned: minutes(1) }]])
  await twice(() => actions.editPlan((plan) => trialPlan(plan, trials), { reason: 'cuts' }))
  expect(state().past).toHaveLength(1)
})

test('a run that is left, discarded or set aside twice is so once, without a complaint', async () => {
  const { desk, window } = await atDesk()
  const { actions, state } = window
  await actions.openDemo('en')
  await actions.startRun('practice')
  desk.clock.advance(minutes(1))
  await twice(() => actions.setRunAside())
  expect(state().notice?.key).toBe('notice.run-set-aside')
  const [aside] = state().asides
  if (aside === undefined) throw new Error('nothing was set aside')
  await twice(() => actions.resumeRun(aside.run.id))
  await actions.commandRun({ type: 'finish' })
  await twice(() => actions.leaveRun())
  expect(state().notice).toBeNull()
  await twice(() => actions.discardRun(aside.run.id))
  expect(state().notice?.key).toBe('notice.run-discarded')
})

test('two runs that are discarded at once are both gone, and both come back at once', async () => {
  const { window } = await atDesk()
  const { actions, state } = window
  await actions.openDemo('en')
  const [first, second, ...others] = state().document?.runs ?? []
  if (first === undefined || second === undefined) throw new Error('the demo has no two runs')
  await Promise.all([actions.discardRun(first.id), actions.discardRun(second.id)])
  expect(state().document?.runs).toHaveLength(others.length)
  await Promise.all([actions.bringBack(first.id), actions.bringBack(second.id)])
  expect(state().document?.runs).toHaveLength(others.length + 2)
})
