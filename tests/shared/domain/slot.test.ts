import fc from 'fast-check'
import { expect, test } from 'vitest'
import { budgetOf, fitState, overBy } from '#shared/domain/slot.ts'
import { talkSchema } from '#shared/domain/talk.ts'
import { millis, minutes, seconds } from '#shared/domain/time.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'

const forty = budgetOf(makeTalk())

test('a 40:00 slot with the defaults has a budget of 40:00, a target of 38:00 and a window from 36:06', () => {
  expect(forty).toEqual({
    slot: minutes(40),
    qa: 0,
    budget: minutes(40),
    slack: minutes(2),
    target: minutes(38),
    windowStart: seconds(36 * 60 + 6),
  })
})

test('the Q&A buffer comes out of the slot before the slack is taken', () => {
  expect(budgetOf(makeTalk({ qa: minutes(10) }))).toMatchObject({
    budget: minutes(30),
    slack: seconds(90),
    target: seconds(28 * 60 + 30),
  })
})

test.each([
  ['36:05', 36 * 60 + 5, 'under'],
  ['36:06', 36 * 60 + 6, 'on-track'],
  ['38:00', 38 * 60, 'on-track'],
  ['38:01', 38 * 60 + 1, 'tight'],
  ['40:00', 40 * 60, 'tight'],
  ['40:01', 40 * 60 + 1, 'over'],
])('%s in a 40:00 slot is %s seconds: %s', (_said, length, state) => {
  expect(fitState(seconds(length), forty)).toBe(state)
})

test('43:00 is over by 3:00, and half a second is no overrun', () => {
  expect(overBy(minutes(43), forty)).toBe(minutes(3))
  expect(overBy(minutes(39), forty)).toBe(minutes(-1))
  expect(fitState(millis(minutes(40) + 499), forty)).toBe('tight')
  expect(overBy(millis(minutes(40) + 500), forty)).toBe(seconds(1))
})

test('over is said exactly when the shown overrun is above zero', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 86_400 }),
      fc.double({ min: 0, max: 50, noNaN: true }),
      fc.integer({ min: 0, max: 90_000_000 }),
      (slot, slackPercent, length) => {
        const budget = budgetOf({ slot: seconds(slot), qa: millis(0), slackPercent })
        expect(fitState(millis(length), budget) === 'over').toBe(overBy(millis(length), budget) > 0)
        expect(budget.windowStart).toBeLessThanOrEqual(budget.target)
        expect(budget.target + budget.slack + budget.qa).toBe(budget.slot)
      },
    ),
  )
})

test('the Q&A buffer never fills the slot', () => {
  expect(talkSchema.safeParse(makeTalk({ qa: minutes(39) })).success).toBe(true)
  expect(talkSchema.safeParse(makeTalk({ qa: minutes(40) })).success).toBe(false)
})
