import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scaledSection } from '#shared/domain/forecast/scaled-section.ts'
import { minutes } from '#shared/domain/time.ts'

const section = { center: minutes(500), spread: 600_000 }

test('left as planned it is what it was', () => {
  expect(scaledSection(section, 1)).toEqual(section)
})

test('changed twice is changed once by both, so that a plan forecasts what a proposal promised', () => {
  const share = fc.double({ min: 0.3, max: 1, noNaN: true })
  fc.assert(
    fc.property(share, share, (first, second) => {
      const twice = scaledSection(scaledSection(section, first), second)
      const once = scaledSection(section, first * second)
      expect(Math.abs(twice.center - once.center)).toBeLessThanOrEqual(1)
      expect(twice.spread / once.spread).toBeCloseTo(1, 4)
    }),
  )
})

test('trimmed to nothing it surely takes nothing', () => {
  expect(scaledSection(section, 0)).toEqual({ center: 0, spread: 0 })
})
