import { expect, test } from 'vitest'
import { endingAt, endingOf, endingState, endOf } from '#shared/domain/run-ending.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { endedResult } from '#tests/builders/result-of.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan } = threeSections()
const fortyMinutes = budgetOf(makeTalk())
const told = { total: minutes(38), late: minutes(0), told: 6, of: 6 }

test('a run has the same ending on the desk and in its report', () => {
  const result = endedResult(plan, playRun(plan, '0:00 start', '2:10 mark', '3:00 finish'))
  const ending = { total: minutes(3), late: minutes(0), told: 2, of: 3 }
  expect(endingOf(result)).toEqual(ending)
  expect(endingAt(plan, result.state, minutes(3))).toEqual(ending)
})

test('a late start counts as time of the slot', () => {
  const late = { ...told, late: minutes(6) }
  expect(endOf(late)).toBe(minutes(44))
  expect(endingState(told, fortyMinutes)).toBe('on-track')
  expect(endingState(late, fortyMinutes)).toBe('over')
})

test('a run that stopped early says nothing about its slot, unless it is over already', () => {
  expect(endingState({ ...told, told: 5 }, fortyMinutes)).toBeNull()
  expect(endingState({ ...told, total: minutes(43), told: 5 }, fortyMinutes)).toBe('over')
})
