import { expect, test } from 'vitest'
import { insertSections } from '#shared/domain/edit-plan.ts'
import { resultsOf } from '#shared/domain/run-result.ts'
import { elapsedAt } from '#shared/domain/run-state.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { RunKind } from '#shared/domain/run.ts'
import { minutes, type Millis } from '#shared/domain/time.ts'
import { openWindow, type Window } from '#tests/builders/main-of.ts'
import { makeDesk, temporaryFolder, type Desk } from '#tests/builders/make-desk.ts'
import { RUN_DAY } from '#tests/builders/run-of.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, demo } = threeSections()

/** How long the computer was off, in ms. */
const AWAY = minutes(30)

type Restarted = { readonly desk: Desk; readonly window: Window }

/** A run of 4:00 with a mark at 2:00, last seen alive at 4:00, then the power is cut; half an hour later the app starts again. */
const interrupted = async (kind: RunKind): Promise<Restarted> => {
  const folder = temporaryFolder()
  const desk = makeDesk(folder)
  const window = await openWindow(desk)
  await window.actions.createTalk('en', null)
  await window.actions.editTalk({ title: 'Cutting boldly' })
  await window.actions.editPlan((sections) => insertSections(sections, plan, 0))
  await window.actions.startRun(kind)
  desk.clock.advance(minutes(2))
  await window.actions.commandRun({ type: 'mark' })
  desk.clock.advance(minutes(2))
  desk.service.rehearsal.beat()
  const again = makeDesk(folder, RUN_DAY + minutes(4) + AWAY)
  return { desk: again, window: await openWindow(again) }
}

const elapsed = ({ desk, window }: Restarted): Millis => {
  const { run } = window.state()
  const state = run === null ? null : runState(run.revision.sections, run.snapshot.run.events)
  if (state === null || state.phase === 'ready') throw new Error('no run is on')
  return elapsedAt(state, desk.service.rehearsal.current()?.snapshot.at ?? minutes(0))
}

const totals = ({ window }: Restarted): readonly Millis[] => {
  const { document } = window.state()
  return resultsOf((document?.runs ?? []).map((run) => ({ run, plan }))).map(({ total }) => total)
}

test('after a crash the app says which run was cut short, and nothing of it is missing', async () => {
  const { window } = await interrupted('practice')
  expect(window.state()).toMatchObject({
    run: null,
    unfinished: { talkTitle: 'Cutting boldly', aliveAt: minutes(4), aliveWall: RUN_DAY + minutes(4) },
  })
  expect(window.state().unfinished?.run.events.map(({ type }) => type)).toEqual(['start', 'mark'])
})

test('going on with a rehearsal takes the gap for a pause', async () => {
  const restarted = await interrupted('practice')
  const { desk, window } = restarted
  await window.actions.recoverRun('go-on')
  expect(window.state()).toMatchObject({ place: 'rehearse', unfinished: null, document: { runs: [] } })
  expect(elapsed(restarted)).toBe(minutes(4))
  desk.clock.advance(minutes(1))
  await window.actions.commandRun({ type: 'finish' })
  await window.actions.leaveRun()
  expect(totals(restarted)).toEqual([minutes(5)])
})

test('going on with a live run counts the gap: its slot never stopped', async () => {
  const restarted = await interrupted('live')
  await restarted.window.actions.recoverRun('go-on')
  expect(elapsed(restarted)).toBe(minutes(4) + AWAY)
})

test('ending it ends it at the last mark, and its report opens', async () => {
  const restarted = await interrupted('practice')
  const runId = restarted.window.state().unfinished?.run.id
  await restarted.window.actions.recoverRun('end')
  expect(restarted.window.state()).toMatchObject({ place: 'history', report: runId, unfinished: null })
  expect(totals(restarted)).toEqual([minutes(2)])
})

test('discarding it leaves the way back in the notice', async () => {
  const restarted = await interrupted('practice')
  const { window } = restarted
  await window.actions.recoverRun('discard')
  expect(totals(restarted)).toEqual([])
  expect(window.state().notice).toMatchObject({ key: 'notice.run-discarded' })
  await window.state().notice?.undo?.()
  expect(totals(restarted)).toEqual([minutes(2)])
})

test('until that is decided no other run starts and the talk is not deleted', async () => {
  const { window } = await interrupted('practice')
  await window.actions.startRun('practice')
  expect(window.state()).toMatchObject({ run: null, notice: { key: 'error.run-in-progress' } })
  const [row] = window.state().library
  if (row === undefined) throw new Error('the talk is not listed')
  await window.actions.deleteTalk(row.id)
  expect(window.state()).toMatchObject({ notice: { key: 'error.run-in-progress' }, library: [row] })
})

test('a second crash, after going on, can be recovered from as well', async () => {
  const { desk, window } = await interrupted('practice')
  await window.actions.recoverRun('go-on')
  desk.clock.advance(minutes(3))
  await window.actions.commandRun({ type: 'jump', section: demo.id })
  const folder = desk.file.slice(0, desk.file.lastIndexOf('/'))
  const third = makeDesk(folder, desk.clock.wall() + AWAY)
  const restarted = { desk: third, window: await openWindow(third) }
  await restarted.window.actions.recoverRun('go-on')
  expect(elapsed(restarted)).toBe(minutes(7))
})

test('what has been decided is not asked again', async () => {
  const { desk, window } = await interrupted('practice')
  await window.actions.recoverRun('end')
  expect((await openWindow(desk)).state().unfinished).toBeNull()
  await window.actions.recoverRun('end')
  expect(window.state().notice).toBeNull()
})
