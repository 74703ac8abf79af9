import { expect, test } from 'vitest'
import { readRun } from '#electron/storage/runs.ts'
import type { RunId } from '#shared/domain/identity.ts'
import { resultOf } from '#shared/domain/run-result.ts'
import { elapsedAt } from '#shared/domain/run-state.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import { minutes, type Millis } from '#shared/domain/time.ts'
import { makeRehearsal, type RehearsalAtWork } from '#tests/builders/make-rehearsal.ts'
import { refusedBy } from '#tests/builders/refused-by.ts'

/** A run marked at 2:00, last seen alive at 3:00, and the app started again an hour after it died. */
const interrupted = (kind: 'practice' | 'live'): { desk: RehearsalAtWork; runId: RunId } => {
  const before = makeRehearsal()
  const runId = before.begin(kind)
  before.after(2, runId, { type: 'mark' })
  before.clock.advance(minutes(1))
  before.rehearsal.beat()
  return { desk: before.restartAfter(60), runId }
}

const spoken = (run: RunInProgress | null): Millis => {
  if (run === null) throw new Error('no run is in progress')
  const state = runState(run.revision.sections, run.snapshot.run.events)
  if (state.phase === 'ready') throw new Error('the run has not begun')
  return elapsedAt(state, run.snapshot.at)
}

test('a run that was on is offered with its talk and when it was last seen alive', () => {
  const { desk, runId } = interrupted('practice')
  expect(desk.rehearsal.unfinished()).toMatchObject({
    run: { id: runId },
    talkTitle: 'Cutting boldly',
    aliveAt: minutes(3),
    aliveWall: desk.clock.wall() - minutes(60),
  })
  expect(desk.rehearsal.current()).toBeNull()
})

test('until it is decided about, no other run starts', () => {
  const { desk } = interrupted('practice')
  expect(refusedBy(() => desk.begin())).toBe('run-in-progress')
})

test('going on with a rehearsal makes the gap a pause: the clock goes on from when it was last alive', () => {
  const { desk, runId } = interrupted('practice')
  const run = desk.rehearsal.recover(runId, 'go-on')
  expect(spoken(run)).toBe(minutes(3))
  expect(run?.snapshot.run.events.map(({ type, at }) => [type, at])).toEqual([
    ['start', 0],
    ['mark', minutes(2)],
    ['pause', minutes(3)],
    ['resume', minutes(3)],
  ])
  expect(readRun(desk.database, runId)).toEqual(run?.snapshot.run)
  desk.clock.advance(minutes(4))
  expect(spoken(desk.rehearsal.current())).toBe(minutes(7))
  expect(desk.rehearsal.unfinished()).toBeNull()
})

test('a rehearsal that was paused stays paused', () => {
  const before = makeRehearsal()
  const runId = before.begin()
  before.after(2, runId, { type: 'pause' })
  const desk = before.restartAfter(60)
  const run = desk.rehearsal.recover(runId, 'go-on')
  expect(run?.snapshot.run.events).toHaveLength(2)
  desk.clock.advance(minutes(9))
  expect(spoken(desk.rehearsal.current())).toBe(minutes(2))
  desk.after(0, runId, { type: 'resume' })
  desk.clock.advance(minutes(1))
  expect(spoken(desk.rehearsal.current())).toBe(minutes(3))
})

test('in a live run the slot clock never stopped: the gap counts', () => {
  const { desk, runId } = interrupted('live')
  expect(spoken(desk.rehearsal.recover(runId, 'go-on'))).toBe(minutes(63))
})

test('the gap of a live run is on record, so that the report says how long nobody watched', () => {
  const { desk, runId } = interrupted('live')
  const run = desk.rehearsal.recover(runId, 'go-on')?.snapshot.run
  expect(run?.events.at(-1)).toMatchObject({ type: 'slept', by: minutes(60), at: minutes(63) })
  expect(readRun(desk.database, runId)).toEqual(run)
})

test('a run gone on with can be interrupted and gone on with again', () => {
  const { desk, runId } = interrupted('practice')
  desk.rehearsal.recover(runId, 'go-on')
  desk.after(1, runId, { type: 'mark' })
  const third = desk.restartAfter(600)
  expect(spoken(third.rehearsal.recover(runId, 'go-on'))).toBe(minutes(4))
})

test('ending it ends it at the last moment on record', () => {
  const { desk, runId } = interrupted('practice')
  const plan = desk.rehearsal.unfinished()?.revision.sections ?? []
  expect(desk.rehearsal.recover(runId, 'end')).toBeNull()
  expect(resultOf({ run: readRun(desk.database, runId), plan })?.total).toBe(minutes(2))
  expect(desk.rehearsal.unfinished()).toBeNull()
  expect(desk.begin()).not.toBe(runId)
})

test('discarding it keeps its events but counts it nowhere', () => {
  const { desk, runId } = interrupted('live')
  const plan = desk.rehearsal.unfinished()?.revision.sections ?? []
  expect(desk.rehearsal.recover(runId, 'discard')).toBeNull()
  const kept = readRun(desk.database, runId)
  expect(kept.events.map(({ type }) => type)).toEqual(['start', 'mark', 'discard'])
  expect(resultOf({ run: kept, plan })).toBeNull()
  expect(desk.rehearsal.unfinished()).toBeNull()
})

test('only the interrupted run can be recovered, and only once', () => {
  const { desk, runId } = interrupted('practice')
  desk.rehearsal.recover(runId, 'end')
  expect(refusedBy(() => desk.rehearsal.recover(runId, 'go-on'))).toBe('not-found')
})

test('a run that had ended before the app died is not offered', () => {
  const before = makeRehearsal()
  const runId = before.begin()
  before.after(5, runId, { type: 'finish' })
  expect(before.restartAfter(1).rehearsal.unfinished()).toBeNull()
})
