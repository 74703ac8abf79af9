import { expect, test } from 'vitest'
import { coverageOf } from './calibration.ts'
import { EVERYBODY } from './synthetic-speaker.ts'

// Of 400 made-up speakers, a range that holds 80 % holds 76–84 % in 19 of 20 such draws; these are always the same 400.
test.each([3, 5, 8])('after %i rehearsals the ranges hold what they promise', (runs) => {
  const { held80, held50, brier, baseBrier } = coverageOf({
    of: EVERYBODY,
    speakers: 400,
    runs,
    next: 'live',
  })
  expect(Math.abs(held80 - 0.8)).toBeLessThan(0.04)
  expect(Math.abs(held50 - 0.5)).toBeLessThan(0.05)
  expect(brier).toBeLessThan(baseBrier)
})

test.each([1, 2])('after %i rehearsals the ranges hold no less than they promise', (runs) => {
  const { held80, held50 } = coverageOf({ of: EVERYBODY, speakers: 400, runs, next: 'live' })
  expect(held80).toBeGreaterThan(0.77)
  expect(held50).toBeGreaterThan(0.46)
})
