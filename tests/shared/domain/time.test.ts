import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  instantSchema,
  lengthSchema,
  LONGEST,
  millis,
  millisSchema,
  minutes,
  seconds,
  sum,
  toWholeSeconds,
} from '#shared/domain/time.ts'

test.each([
  [499, 0],
  [500, 1000],
  [1499, 1000],
  [1500, 2000],
  [-499, 0],
  [-500, -1000],
  [-1499, -1000],
  [-1500, -2000],
])('%d ms are %d ms in whole seconds: half goes away from zero', (length, whole) => {
  expect(toWholeSeconds(millis(length))).toBe(whole)
})

test('rounding is the same for over and under, and never gives a zero with a sign', () => {
  fc.assert(
    fc.property(fc.integer({ min: -LONGEST, max: LONGEST }), (length) => {
      const whole = toWholeSeconds(millis(length))
      expect(whole + toWholeSeconds(millis(-length))).toBe(0)
      expect(whole % 1000).toBeCloseTo(0)
      expect(Math.abs(whole - length)).toBeLessThanOrEqual(500)
      expect(Object.is(whole, -0)).toBe(false)
    }),
  )
})

test('a fraction of a millisecond is rounded away, and what is left of a negative one has no sign', () => {
  expect(millis(1.6)).toBe(2)
  expect(Object.is(millis(-0.2), 0)).toBe(true)
  expect(Object.is(millis(-0), 0)).toBe(true)
})

test('seconds and minutes are kept in milliseconds', () => {
  expect([seconds(1.5), minutes(43), minutes(0.5)]).toEqual([1500, 2_580_000, 30_000])
})

test('lengths add up, and none add up to nothing', () => {
  expect(sum([minutes(2), minutes(5), seconds(30)])).toBe(minutes(7.5))
  expect(sum([])).toBe(0)
})

test('a length is whole, not negative, and of a day at most; a delta may be negative', () => {
  const accepted = (length: number): boolean => lengthSchema.safeParse(length).success
  expect([0, 1, LONGEST].map(accepted)).toEqual([true, true, true])
  expect([-1, 0.5, LONGEST + 1, Number.NaN, Infinity].some(accepted)).toBe(false)
  expect(millisSchema.safeParse(-3000).success).toBe(true)
  expect(instantSchema.safeParse(-1).success).toBe(false)
})
