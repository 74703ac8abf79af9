import { expect, test } from 'vitest'
import { clockGaps } from '#shared/domain/clock-gaps.ts'
import type { RunEvent } from '#shared/domain/run.ts'
import { instant, minutes, seconds, type Millis } from '#shared/domain/time.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan } = threeSections()
const { events } = playRun(plan, '0:00 start', '2:00 mark', '4:00 mark', '9:00 finish')

/** The wall clock is set on by `by` before the event at `place`, and stays so. */
const wallMoved = (place: number, by: Millis): readonly RunEvent[] =>
  events.map((event, index) => (index < place ? event : { ...event, wall: instant(event.wall + by) }))

test('a run on one undisturbed computer has nothing to explain', () => {
  expect(clockGaps(events)).toEqual([])
})

test('sleep and a clock set forward show as plus, a clock set back as minus', () => {
  expect(clockGaps(wallMoved(2, minutes(60)))).toEqual([{ at: minutes(4), by: minutes(60) }])
  expect(clockGaps(wallMoved(1, minutes(-60)))).toEqual([{ at: minutes(2), by: minutes(-60) }])
})

test('drift of up to two seconds is no gap', () => {
  expect(clockGaps(wallMoved(2, seconds(2)))).toEqual([])
  expect(clockGaps(wallMoved(2, seconds(3)))).toHaveLength(1)
})

test('a run taken up again the next day, or discarded after its end, has nothing to explain', () => {
  const last = events.slice(-1)
  const later = last.map(({ at, wall }): RunEvent => ({
    type: 'discard',
    at,
    wall: instant(wall + minutes(999)),
  }))
  expect(clockGaps([...events, ...later])).toEqual([])
})
