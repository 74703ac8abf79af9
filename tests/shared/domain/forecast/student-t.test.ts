import fc from 'fast-check'
import { expect, test } from 'vitest'
import { studentCdf, studentQuantile } from '#shared/domain/forecast/student-t.ts'

// Quantiles as printed in tables of Student's t (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2).
test.each([
  [1, 0.9, 3.078],
  [1, 0.999, 318.309],
  [2, 0.975, 4.303],
  [3, 0.95, 2.353],
  [5, 0.99, 3.365],
  [10, 0.9, 1.372],
  [30, 0.975, 2.042],
  [100, 0.9, 1.29],
])('with %i degrees of freedom, %d of all values are below %d', (freedom, share, t) => {
  expect(studentQuantile(share, freedom)).toBeCloseTo(t, share > 0.995 ? 2 : 3)
})

test('half of all values are below zero', () => {
  expect(studentCdf(0, 4)).toBe(0.5)
  expect(studentQuantile(0.5, 4)).toBeCloseTo(0)
})

test('the quantile gives back the value that the probability was of', () => {
  const freedom = fc.double({ min: 1, max: 200, noNaN: true })
  fc.assert(
    fc.property(freedom, fc.double({ min: -6, max: 6, noNaN: true }), (nu, t) => {
      expect(studentQuantile(studentCdf(t, nu), nu)).toBeCloseTo(t, 3)
    }),
  )
})

test('both tails are alike', () => {
  for (const t of [0.1, 1, 3, 9]) expect(studentCdf(-t, 2.5)).toBeCloseTo(1 - studentCdf(t, 2.5), 12)
})
