import { expect, test } from 'vitest'
import { insertSections } from '#shared/domain/edit-plan.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { resultsOf } from '#shared/domain/run-result.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import { millis, minutes, seconds } from '#shared/domain/time.ts'
import { inOrder } from '#tests/builders/in-order.ts'
import { openWindow, type Window } from '#tests/builders/main-of.ts'
import { makeDesk, type Desk } from '#tests/builders/make-desk.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, demo, closing } = threeSections()

const atDesk = async (): Promise<{ readonly desk: Desk; readonly window: Window }> => {
  const desk = makeDesk()
  const window = await openWindow(desk)
  await window.actions.createTalk('en', null)
  await window.actions.editPlan((sections) => insertSections(sections, plan, 0))
  return { desk, window }
}

const opened = ({ state }: Window): TalkDocument => {
  const { document } = state()
  if (document === null) throw new Error('no talk is open')
  return document
}

const phase = ({ state }: Window): string => {
  const { run } = state()
  return run === null ? 'none' : runState(run.revision.sections, run.snapshot.run.events).phase
}

/** A whole run, marked after 2:00, 7:00 and 10:00, and left. */
const rehearse = async ({ desk, window }: { desk: Desk; window: Window }): Promise<void> => {
  const mark = (after: number): Promise<boolean> => {
    desk.clock.advance(minutes(after))
    return window.actions.commandRun({ type: 'mark' })
  }
  await window.actions.startRun('practice')
  expect([await mark(2), await mark(5), await mark(3)]).toEqual([true, true, true])
  await window.actions.leaveRun()
}

const totals = (window: Window): readonly number[] =>
  resultsOf(opened(window).runs.map((run) => ({ run, plan }))).map(({ total }) => total)

test('a run is started, marked to its end and left, and its report opens', async () => {
  const { desk, window } = await atDesk()
  await rehearse({ desk, window })
  const { document, place, report, run, settings, library } = window.state()
  expect({ place, run, keysUsed: settings.keysUsed }).toEqual({ place: 'history', run: null, keysUsed: 1 })
  expect(report).toBe(document?.runs[0]?.id)
  expect(totals(window)).toEqual([minutes(10)])
  expect(library).toMatchObject([{ runs: 1, lastRun: { total: minutes(10), kind: 'practice' } }])
})

test('what is done in one window is seen in every other at once', async () => {
  const { desk, window } = await atDesk()
  await window.actions.startRun('practice')
  const other = await openWindow(desk)
  expect(other.state()).toMatchObject({ place: 'rehearse', run: { snapshot: { refused: null } } })
  desk.clock.advance(minutes(2))
  await window.actions.commandRun({ type: 'pause' })
  expect([phase(window), phase(other)]).toEqual(['paused', 'paused'])
  await other.actions.commandRun({ type: 'finish' })
  await other.actions.leaveRun()
  expect([phase(window), phase(other)]).toEqual(['none', 'none'])
})

test('a bouncing key is refused and says so, and the next one counts', async () => {
  const { desk, window } = await atDesk()
  await window.actions.startRun('practice')
  desk.clock.advance(minutes(1))
  expect(await window.actions.commandRun({ type: 'mark' })).toBe(true)
  desk.clock.advance(200)
  expect(await window.actions.commandRun({ type: 'mark' })).toBe(false)
  expect(window.state().run?.snapshot.refused).toBe('bounce')
  desk.clock.advance(seconds(5))
  expect(await window.actions.commandRun({ type: 'mark' })).toBe(true)
  expect(window.state().run?.snapshot.refused).toBeNull()
})

test('sections are left out and jumped to, and all of it is taken back again', async () => {
  const { desk, window } = await atDesk()
  await window.actions.startRun('live')
  desk.clock.advance(minutes(1))
  await window.actions.commandRun({ type: 'leave-out', section: demo.id })
  await window.actions.commandRun({ type: 'jump', section: closing.id })
  await window.actions.commandRun({ type: 'note', text: 'Too fast' })
  await window.actions.commandRun({ type: 'finish' })
  expect(phase(window)).toBe('ended')
  await inOrder(['finish', 'note', 'jump', 'leave-out'], () => window.actions.commandRun({ type: 'undo' }))
  const { run } = window.state()
  expect(run === null ? null : runState(plan, run.snapshot.run.events)).toMatchObject({
    phase: 'running',
    current: plan[0]?.id,
    leftOut: [],
    remarks: [],
  })
})

test('a talk whose run is on is not deleted, and the window says why', async () => {
  const { window } = await atDesk()
  const { talk } = opened(window)
  await window.actions.startRun('practice')
  await window.actions.deleteTalk(talk.id)
  expect(window.state().notice).toMatchObject({ key: 'error.run-in-progress' })
  expect(opened(window).talk).toEqual(talk)
  expect(phase(window)).toBe('running')
})

test('a run whose end cannot be written is not let go of until it can', async () => {
  const { desk, window } = await atDesk()
  const { sql } = desk.service.database
  await window.actions.startRun('practice')
  desk.clock.advance(minutes(3))
  sql.exec('PRAGMA query_only = 1')
  await window.actions.commandRun({ type: 'finish' })
  expect(window.state().run?.snapshot.saved).toBe(false)
  await window.actions.leaveRun()
  expect(window.state()).toMatchObject({ place: 'rehearse', notice: { key: 'error.read-only' } })
  expect(phase(window)).toBe('ended')

  sql.exec('PRAGMA query_only = 0')
  await window.actions.leaveRun()
  expect(totals(window)).toEqual([minutes(3)])
})

test('a talk without sections cannot be rehearsed, and the window says why', async () => {
  const window = await openWindow(makeDesk())
  await window.actions.createTalk('en', null)
  await window.actions.startRun('practice')
  expect(window.state()).toMatchObject({ run: null, notice: { key: 'error.no-sections' } })
})

test('a discarded run leaves no trace but the way back', async () => {
  const { desk, window } = await atDesk()
  await window.actions.startRun('practice')
  desk.clock.advance(minutes(4))
  await window.actions.commandRun({ type: 'discard' })
  await window.actions.leaveRun()
  expect(totals(window)).toEqual([])
  await window.state().notice?.undo?.()
  expect(totals(window)).toEqual([minutes(4)])
  expect(window.state()).toMatchObject({ place: 'history', report: window.state().document?.runs[0]?.id })
})

test('a finished run is discarded and brought back from the notice', async () => {
  const { desk, window } = await atDesk()
  await rehearse({ desk, window })
  const { report } = window.state()
  if (report === null) throw new Error('no report is open')
  await window.actions.discardRun(report)
  expect(window.state()).toMatchObject({ report: null, document: { runs: [] } })
  await window.state().notice?.undo?.()
  expect(window.state().report).toBe(report)
  expect(totals(window)).toEqual([minutes(10)])
})

test('a run is changed, and the notice changes it back', async () => {
  const { desk, window } = await atDesk()
  await rehearse({ desk, window })
  const run = window.state().document?.runs[0]
  if (run === undefined) throw new Error('no run was kept')
  await window.actions.changeRun(run, { counts: false })
  await window.actions.changeRun({ ...run, counts: false }, { kind: 'with-audience' })
  expect(window.state().document?.runs).toMatchObject([{ counts: false, kind: 'with-audience' }])
  await window.state().notice?.undo?.()
  expect(window.state().document?.runs).toMatchObject([{ counts: false, kind: 'practice' }])
})

test('the report is copied and the window says so', async () => {
  const { desk, window } = await atDesk()
  await rehearse({ desk, window })
  const { report } = window.state()
  if (report === null) throw new Error('no report is open')
  await window.actions.copyReport(report, 'en')
  expect(window.state().notice).toMatchObject({ key: 'notice.report-copied' })
  expect(desk.copied[0]).toContain('10:00')
})

test('an edit made while a run is on does not change what is rehearsed', async () => {
  const { desk, window } = await atDesk()
  await window.actions.startRun('practice')
  await window.actions.editPlan(() => [demo])
  desk.clock.advance(minutes(1))
  await window.actions.commandRun({ type: 'mark' })
  expect(window.state().run?.revision.sections).toEqual(plan)
  expect(phase(window)).toBe('running')
})

test('a window that opens during a run shows it with its time', async () => {
  const { desk, window } = await atDesk()
  await window.actions.startRun('practice')
  desk.clock.advance(minutes(7))
  const { run, place } = (await openWindow(desk)).state()
  expect(place).toBe('rehearse')
  expect(run?.snapshot.at).toBe(minutes(7))
})

test('a signal goes with its run: it is not over the report', async () => {
  const { desk, window } = await atDesk()
  await window.actions.startRun('practice')
  const signal = {
    about: { type: 'left', left: millis(0) },
    flash: true,
    sound: false,
    notification: false,
  } as const
  desk.service.tell('run.signal', { signal, sounds: null })
  expect(window.state().signal).toMatchObject({ signal })
  await window.actions.commandRun({ type: 'finish' })
  expect(window.state().signal).toMatchObject({ signal })
  await window.actions.leaveRun()
  expect(window.state()).toMatchObject({ run: null, signal: null })
})
