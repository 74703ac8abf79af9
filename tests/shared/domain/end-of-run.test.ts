import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { endsToTakeBack } from '#shared/domain/end-of-run.ts'
import { revisionIdSchema } from '#shared/domain/identity.ts'
import type { Run } from '#shared/domain/run.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan } = threeSections()
const ended = ['0:00 start', '2:00 mark', '4:00 finish'] as const

/** The places of the events that would be taken back. */
const endsOf = (run: Run, current = run.revisionId) =>
  endsToTakeBack(plan, run, current).map(({ seq }) => seq)

test('a rehearsal ends with what ended it: the key for the end, or the last mark', () => {
  expect(endsOf(playRun(plan, ...ended))).toEqual([2])
  expect(endsOf(playRun(plan, '0:00 start', '2:00 mark', '4:00 mark', '9:00 mark'))).toEqual([3])
})

test('of a run that was ended again while it was over all ends are taken back', () => {
  const run = playRun(plan, ...ended)
  const [, , end] = run.events
  expect(endsOf({ ...run, events: end === undefined ? [] : [...run.events, end] })).toEqual([2, 3])
})

test('what was put right since then is no end', () => {
  expect(endsOf(playRun(plan, ...ended, '4:00 move-mark 1 3:00', '4:00 exclude Demo'))).toEqual([2])
})

test('a live run is over when it is over, also when it is filed as a rehearsal since', () => {
  const live = playRun(plan, ...ended)
  expect(endsOf({ ...live, kind: 'live' })).toEqual([])
  expect(endsOf({ ...live, delivered: { kind: 'live', counts: true } })).toEqual([])
})

test('a run that is on or discarded has no end to take back, nor one whose end was moved', () => {
  expect(endsOf(playRun(plan, '0:00 start', '2:00 mark'))).toEqual([])
  expect(endsOf(playRun(plan, ...ended, '4:00 discard'))).toEqual([])
  expect(endsOf(playRun(plan, ...ended, '4:00 move-mark 2 3:00'))).toEqual([])
  expect(endsOf(playRun(plan, ...ended, '4:00 move-mark 2 3:00', '4:00 undo'))).toEqual([2])
})

test('a run without an outline is gone on with only while its plan is the talk’s', () => {
  const { events, ...run } = playRun(plan, ...ended)
  const open = {
    ...run,
    events: events.map((event) => (event.type === 'start' ? { ...event, open: true } : event)),
  }
  expect(endsOf(open)).toEqual([2])
  expect(endsOf(open, revisionIdSchema.parse(uuid()))).toEqual([])
})
