import { expect, test } from 'vitest'
import { readRun } from '#electron/storage/runs.ts'
import { listTalks } from '#electron/storage/talk-list.ts'
import { clockGaps } from '#shared/domain/clock-gaps.ts'
import { elapsedAt } from '#shared/domain/run-state.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import { minutes, seconds, type Millis } from '#shared/domain/time.ts'
import { makeRehearsal } from '#tests/builders/make-rehearsal.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { refusedBy } from '#tests/builders/refused-by.ts'
import { addTalk } from '#tests/builders/temporary-library.ts'

const mark = { type: 'mark' } as const

const spoken = (run: RunInProgress | null): Millis => {
  if (run === null) throw new Error('no run is in progress')
  const state = runState(run.revision.sections, run.snapshot.run.events)
  if (state.phase === 'ready') throw new Error('the run has not begun')
  return elapsedAt(state, run.snapshot.at)
}

test('a start is on disk, told to the windows, and its clock runs from there', () => {
  const { rehearsal, database, clock, talkId, pushed } = makeRehearsal()
  clock.advance(minutes(5))
  const { snapshot } = rehearsal.start(talkId, { kind: 'with-audience' })
  expect(readRun(database, snapshot.run.id)).toEqual(snapshot.run)
  expect(pushed).toEqual([snapshot])
  expect(snapshot).toMatchObject({ at: 0, rate: 0, saved: true, refused: null })
  clock.advance(minutes(2))
  expect(spoken(rehearsal.current())).toBe(minutes(2))
})

test('every acknowledged command is on disk, and every window hears of it', () => {
  const { database, pushed, begin, after } = makeRehearsal()
  const runId = begin()
  const marked = after(2, runId, mark)
  expect(marked.run.events.map(({ type, at }) => [type, at])).toEqual([
    ['start', 0],
    ['mark', minutes(2)],
  ])
  expect(readRun(database, runId)).toEqual(marked.run)
  expect(pushed.at(-1)).toEqual(marked)
})

test('what is refused is named in the snapshot and not written', () => {
  const { database, clock, rehearsal, begin, after } = makeRehearsal()
  const runId = begin()
  after(2, runId, mark)
  clock.advance(200)
  expect(rehearsal.command(runId, mark).refused).toBe('bounce')
  expect(readRun(database, runId).events).toHaveLength(2)
  clock.advance(200)
  expect(rehearsal.command(runId, { type: 'flag' }).refused).toBeNull()
})

test('one run at a time, of a plan in which something is spoken, of a talk that is there', () => {
  const { rehearsal, database, begin, after, talkId } = makeRehearsal()
  const empty = makeTalk()
  addTalk(database, empty, [])
  expect(refusedBy(() => rehearsal.start(empty.id, { kind: 'practice' }))).toBe('no-sections')
  expect(refusedBy(() => rehearsal.start(makeTalk().id, { kind: 'practice' }))).toBe('not-found')
  const runId = begin()
  expect(refusedBy(() => rehearsal.start(talkId, { kind: 'practice' }))).toBe('run-in-progress')
  after(1, runId, { type: 'finish' })
  rehearsal.leave(runId)
  expect(rehearsal.start(talkId, { kind: 'practice' }).snapshot.run.id).not.toBe(runId)
})

test('a run is left when it is over, not before, and then nothing is in progress', () => {
  const { rehearsal, pushed, begin, after } = makeRehearsal()
  const runId = begin()
  expect(refusedBy(() => rehearsal.leave(runId))).toBe('run-in-progress')
  after(3, runId, { type: 'finish' })
  rehearsal.leave(runId)
  expect(rehearsal.current()).toBeNull()
  expect(pushed.at(-1)).toBeNull()
  expect(refusedBy(() => rehearsal.command(runId, mark))).toBe('not-found')
})

test('the total in the library is that of the events, also when an end is taken back', () => {
  const { database, begin, after } = makeRehearsal()
  const runId = begin()
  const lastRun = () => listTalks(database)[0]?.lastRun?.total ?? null
  after(2, runId, mark)
  expect(lastRun()).toBeNull()
  after(3, runId, { type: 'finish' })
  expect(lastRun()).toBe(minutes(5))
  after(1, runId, { type: 'back' })
  expect(lastRun()).toBeNull()
  after(1, runId, { type: 'finish' })
  expect(lastRun()).toBe(minutes(7))
})

test('sleep pauses a rehearsal at that moment, once, and never a live run', () => {
  const practice = makeRehearsal()
  practice.begin()
  practice.clock.advance(minutes(2))
  practice.rehearsal.sleep()
  practice.clock.advance(minutes(50))
  practice.rehearsal.sleep()
  expect(spoken(practice.rehearsal.current())).toBe(minutes(2))
  expect(practice.pushed.at(-1)?.run.events.map(({ type }) => type)).toEqual(['start', 'pause'])

  const live = makeRehearsal()
  live.begin('live')
  live.clock.advance(minutes(2))
  live.rehearsal.sleep()
  live.clock.advance(minutes(1))
  expect(spoken(live.rehearsal.current())).toBe(minutes(3))
})

test.each([60, -60])(
  'a wall clock set by %d minutes leaves the run clock alone, and shows as a gap',
  (by) => {
    const { rehearsal, clock, begin, after } = makeRehearsal()
    const runId = begin()
    after(2, runId, mark)
    clock.shiftWall(minutes(by))
    const { run } = after(2, runId, mark)
    expect(spoken(rehearsal.current())).toBe(minutes(4))
    expect(clockGaps(run.events)).toEqual([{ at: minutes(4), by: minutes(by) }])
  },
)

test('windows are told again when a clock was driven', () => {
  const { rehearsal, clock, pushed, begin } = makeRehearsal()
  rehearsal.tell()
  expect(pushed).toEqual([])
  begin()
  clock.onAdvance(rehearsal.tell)
  clock.advance(seconds(7))
  expect(pushed.at(-1)?.at).toBe(seconds(7))
})
