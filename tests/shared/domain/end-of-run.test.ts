import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { endToTakeBack } from '#shared/domain/end-of-run.ts'
import { revisionIdSchema } from '#shared/domain/identity.ts'
import type { Run } from '#shared/domain/run.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan } = threeSections()
const ended = ['0:00 start', '2:00 mark', '4:00 finish'] as const

/** The place of the event that would be taken back. */
const endOf = (run: Run, current = run.revisionId) => endToTakeBack(plan, run, current)?.seq ?? null

test('a rehearsal ends with what ended it: the key for the end, or the last mark', () => {
  expect(endOf(playRun(plan, ...ended))).toBe(2)
  expect(endOf(playRun(plan, '0:00 start', '2:00 mark', '4:00 mark', '9:00 mark'))).toBe(3)
})

test('what was put right since then is no end', () => {
  expect(endOf(playRun(plan, ...ended, '4:00 move-mark 1 3:00', '4:00 exclude Demo'))).toBe(2)
})

test('a live run is over when it is over, also when it is filed as a rehearsal since', () => {
  const live = playRun(plan, ...ended)
  expect(endOf({ ...live, kind: 'live' })).toBeNull()
  expect(endOf({ ...live, delivered: { kind: 'live', counts: true } })).toBeNull()
})

test('a run that is on or discarded has no end to take back, nor one whose end was moved', () => {
  expect(endOf(playRun(plan, '0:00 start', '2:00 mark'))).toBeNull()
  expect(endOf(playRun(plan, ...ended, '4:00 discard'))).toBeNull()
  expect(endOf(playRun(plan, ...ended, '4:00 move-mark 2 3:00'))).toBeNull()
  expect(endOf(playRun(plan, ...ended, '4:00 move-mark 2 3:00', '4:00 undo'))).toBe(2)
})

test('a run without an outline is gone on with only while its plan is the talk’s', () => {
  const { events, ...run } = playRun(plan, ...ended)
  const open = {
    ...run,
    events: events.map((event) => (event.type === 'start' ? { ...event, open: true } : event)),
  }
  expect(endOf(open)).toBe(2)
  expect(endOf(open, revisionIdSchema.parse(uuid()))).toBeNull()
})
