import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doneSince, standingEvents } from '#shared/domain/standing-events.ts'
import type { RunEvent } from '#shared/domain/run.ts'
import { instant, millis } from '#shared/domain/time.ts'

const stamp = { at: millis(0), wall: instant(0) }
const undoOf = (of: number): RunEvent => ({ type: 'undo', of, ...stamp })

/** Flags, and undos of any event before them, of undos too. */
const anyEvents: fc.Arbitrary<readonly RunEvent[]> = fc
  .array(fc.option(fc.nat(99)), { maxLength: 16 })
  .map((takenBack) =>
    takenBack.map((of, place) =>
      of === null || place === 0 ? { type: 'flag', ...stamp } : undoOf(of % place),
    ),
  )

const asBefore = (events: readonly RunEvent[], from: number): readonly RunEvent[] => [
  ...events,
  ...doneSince(events, from).map(({ seq }) => undoOf(seq)),
]

test('an undo that is taken back itself takes nothing back', () => {
  const flag: RunEvent = { type: 'flag', ...stamp }
  expect(standingEvents([flag, undoOf(0)])).toEqual([])
  expect(standingEvents([flag, undoOf(0), undoOf(1)])).toMatchObject([{ type: 'flag', seq: 0 }])
})

test('whatever was done since a moment, taken back it is as it was then, and once is enough', () => {
  fc.assert(
    fc.property(anyEvents, fc.nat(16), (events, from) => {
      const back = asBefore(events, from)
      expect(standingEvents(back)).toEqual(standingEvents(events.slice(0, from)))
      expect(asBefore(back, from)).toEqual(back)
    }),
  )
})
