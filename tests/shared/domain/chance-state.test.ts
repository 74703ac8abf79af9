import { expect, test } from 'vitest'
import { chanceState } from '#shared/domain/chance-state.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { NEW_TALK } from '#shared/domain/talk.ts'
import { minutes } from '#shared/domain/time.ts'

/** Budget 40:00, target 38:00, window from 36:06. */
const budget = budgetOf(NEW_TALK)
const stateOf = (center: number, spread: number) =>
  chanceState({ center: minutes(center), spread: spread * 60_000, freedom: 6 }, budget)

test('likelier not to fit is over, a chance below 80 % is tight', () => {
  expect(stateOf(41, 2)).toBe('over')
  expect(stateOf(39, 2)).toBe('tight')
  expect(stateOf(37, 2)).toBe('on-track')
})

test('a middle below the window is under, unless it may well not fit', () => {
  expect(stateOf(30, 1)).toBe('under')
  expect(stateOf(30, 40)).toBe('tight')
})

test('a middle above the target is tight, however sure it is to fit', () => {
  expect(stateOf(39, 20 / 60)).toBe('tight')
  expect(stateOf(39.5, 0)).toBe('tight')
  expect(stateOf(38, 0)).toBe('on-track')
})
