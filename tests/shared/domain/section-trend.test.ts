import { expect, test } from 'vitest'
import { trendOf } from '#shared/domain/section-trend.ts'
import { seconds } from '#shared/domain/time.ts'

const trend = (...times: readonly (number | null)[]) =>
  trendOf(times.map((time) => (time === null ? null : seconds(time))))

test('a section that loses ten seconds each run has that trend', () => {
  expect(trend(120, 110, 100, 90)).toBe(seconds(-10))
})

test('a run in which it was not told still counts as one', () => {
  expect(trend(120, null, 100, 90)).toBe(seconds(-10))
})

test('one that goes up and down has none; two times make none', () => {
  expect(trend(100, 130, 100)).toBe(0)
  expect(trend(100, 130)).toBeNull()
  expect(trend(null, 100, null)).toBeNull()
})
