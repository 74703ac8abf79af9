import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatSlides, parseSlides } from '#renderer/features/outline/slide-range.ts'

test.each([
  ['12–18', { from: 12, to: 18 }],
  ['12-18', { from: 12, to: 18 }],
  ['１２〜１８', { from: 12, to: 18 }],
  [' 7 ', { from: 7, to: 7 }],
])('%j names slides', (text, range) => {
  expect(parseSlides(text)).toEqual(range)
})

test.each(['', '0', '18-12', 'twelve', '1-2-3', '-5'])('%j names none', (text) => {
  expect(parseSlides(text)).toBeNull()
})

test('what is shown can be typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), fc.nat(500), (from, more) => {
      const range = { from, to: from + more }
      expect(parseSlides(formatSlides(range))).toEqual(range)
    }),
  )
})
