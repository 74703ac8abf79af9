import { expect, test } from 'vitest'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { RunKind } from '#shared/domain/run.ts'
import { minutes, seconds, type Millis } from '#shared/domain/time.ts'
import { expectedTimes, expectedTotal, weightedMedian } from '#shared/domain/typical.ts'
import { endedResult } from '#tests/builders/result-of.ts'
import { playRunOn } from '#tests/builders/play-run.ts'
import { threeSections } from '#tests/builders/three-sections.ts'
import { toldIn } from '#tests/builders/told-in.ts'

const { plan, opening, demo, closing } = threeSections()

/** A run in which only the opening's length varies. */
const openingTook = (time: string, day: number, kind: RunKind = 'practice'): RunResult => {
  const run = playRunOn(`2026-11-0${day}`, plan, '0:00 start', `${time} mark`, '20:00 mark', '30:00 mark')
  return endedResult(plan, { ...run, kind })
}

const medianOf = (...pairs: readonly (readonly [number, number])[]): number | null =>
  weightedMedian(pairs.map(([value, weight]) => ({ value, weight })))

test('the weighted median is where half of the weight is reached', () => {
  expect(medianOf()).toBeNull()
  expect(medianOf([3, 1], [1, 1], [2, 1])).toBe(2)
  expect(medianOf([1, 1], [2, 1])).toBe(1.5)
  expect(medianOf([1, 5], [100, 1])).toBe(1)
  expect(medianOf([60, 1e-11], [61, 1e-11], [600, 3e-11])).toBe(600)
})

test('without a run a section is expected to take what was planned', () => {
  expect(expectedTimes(plan, []).get(demo.id)).toBe(minutes(5))
})

test('recent runs weigh more than older ones', () => {
  const results = [openingTook('6:00', 1), openingTook('2:00', 2), openingTook('3:00', 3)]
  expect(expectedTimes(plan, results).get(opening.id)).toBe(minutes(3))
  expect(expectedTimes(plan, [openingTook('6:00', 1), openingTook('2:00', 2)]).get(opening.id)).toBe(
    minutes(2),
  )
})

test('a read-through tells half as much as a practice run', () => {
  const results = [openingTook('2:00', 1), openingTook('4:00', 2, 'read-through')]
  expect(expectedTimes(plan, results).get(opening.id)).toBe(minutes(2))
})

test('a run marked "don\'t count" does not count', () => {
  const odd = openingTook('9:00', 2)
  const results = [openingTook('2:00', 1), { ...odd, run: { ...odd.run, counts: false } }]
  expect(expectedTimes(plan, results).get(opening.id)).toBe(minutes(2))
})

test('a time measured under another plan is scaled to this one', () => {
  const halved = [{ ...opening, planned: minutes(1) }, demo, closing]
  expect(expectedTimes(halved, [openingTook('3:00', 1)]).get(opening.id)).toBe(seconds(90))
})

test('the expected total leaves floated sections out', () => {
  const floated = [opening, { ...demo, floated: true }, closing]
  expect(expectedTotal(floated, expectedTimes(floated, []))).toBe(minutes(5))
})

test('a section left out half-way, and the one in which a run stopped, are not expected to be that short', () => {
  const leftOut = playRunOn('2026-11-02', plan, '0:00 start', '2:00 mark', '2:12 leave-out Demo', '5:12 mark')
  const stopped = playRunOn('2026-11-03', plan, '0:00 start', '2:00 mark', '2:30 finish')
  const results = [openingTook('2:00', 1), endedResult(plan, leftOut), endedResult(plan, stopped)]
  expect(expectedTimes(plan, results).get(demo.id)).toBe(minutes(18))
})

test('a section not told for eighty runs is still as long as it was in the middle of those that told it', () => {
  const tookThen = (length: Millis, day: number) =>
    toldIn({ plan, day, lengths: [minutes(2), length, minutes(3)] })
  const then = [620, 610, 600, 61, 60].map((length, day) => tookThen(seconds(length), day))
  const since = Array.from({ length: 78 }, (_none, day) =>
    toldIn({ plan: [opening, closing], day: 5 + day, lengths: [minutes(2), minutes(3)] }),
  )
  expect(expectedTimes(plan, [...then, ...since]).get(demo.id)).toBe(expectedTimes(plan, then).get(demo.id))
})
