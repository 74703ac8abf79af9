import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDelta, formatLength } from '#shared/domain/format.ts'
import { millis, seconds } from '#shared/domain/time.ts'

test.each([
  [0, '0:00'],
  [5, '0:05'],
  [65, '1:05'],
  [2580, '43:00'],
  [3599, '59:59'],
  [3600, '1:00:00'],
  [3720, '1:02:00'],
  [-45, '−0:45'],
])('%i seconds are written %s', (whole, text) => {
  expect(formatLength(seconds(whole))).toBe(text)
})

test.each([
  [180_000, '+3:00'],
  [-45_000, '−0:45'],
  [0, '±0:00'],
  [-499, '±0:00'],
  [499, '±0:00'],
  [-500, '−0:01'],
  [59_500, '+1:00'],
])('a delta of %i ms is written %s', (ms, text) => {
  expect(formatDelta(millis(ms))).toBe(text)
})

test('a delta always shows one true sign', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e8, max: 1e8 }), (ms) => {
      expect(formatDelta(millis(ms))).toMatch(/^[+−±]\d/)
    }),
  )
})
