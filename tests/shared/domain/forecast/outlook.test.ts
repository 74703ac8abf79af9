import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceBetween, chanceWithin, rangeOf, type Outlook } from '#shared/domain/forecast/outlook.ts'
import { millis, minutes, seconds } from '#shared/domain/time.ts'

const outlook: Outlook = { center: minutes(40), spread: 120_000, freedom: 5 }

test('the median is as likely missed as kept', () => {
  expect(chanceWithin(outlook, minutes(40))).toBeCloseTo(0.5)
})

test('a certain length fits or it does not, to the millisecond', () => {
  const certain: Outlook = { center: minutes(40), spread: 0, freedom: 5 }
  expect(chanceWithin(certain, minutes(40))).toBe(1)
  expect(chanceWithin(certain, millis(minutes(40) - 1))).toBe(0)
  expect(rangeOf(certain, 0.8)).toEqual({ from: minutes(40), to: minutes(40) })
})

test('a range holds its share', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      fc.integer({ min: 1000, max: 300_000 }),
      fc.double({ min: 2, max: 50, noNaN: true }),
      (share, spread, freedom) => {
        const one = { center: minutes(600), spread, freedom }
        const { from, to } = rangeOf(one, share)
        expect(chanceBetween(one, from, to)).toBeCloseTo(share, 2)
      },
    ),
  )
})

test('no length is below zero', () => {
  expect(rangeOf({ center: seconds(5), spread: 60_000, freedom: 3 }, 0.8).from).toBe(0)
})
