import { expect, test } from 'vitest'
import { finishOutlook } from '#shared/domain/forecast/finish-outlook.ts'
import { forecastOf } from '#shared/domain/forecast/forecast-of.ts'
import { NO_BIAS } from '#shared/domain/forecast/live-bias.ts'
import { chanceWithin } from '#shared/domain/forecast/outlook.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { eventsOf, time } from '#tests/builders/run-of.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo } = threeSections()
const forecast = forecastOf({ plan, results: [], estimates: new Map(), bias: NO_BIAS })
const budget = budgetOf({ slot: minutes(10), qa: minutes(0), slackPercent: 0 })

const at = (moment: string, ...lines: readonly string[]) => {
  const run = runState(plan, eventsOf(lines))
  if (run.phase === 'ready') throw new Error('the run has not begun')
  return finishOutlook({ plan, run, budget, forecast }, time(moment))
}

test('at the start it ends where the plan does', () => {
  expect(at('0:00', '0:00 start').center).toBe(minutes(10))
})

test('who was slow so far is expected to be slow in what comes, if not quite as slow', () => {
  const slow = at('4:00', '0:00 start', '4:00 mark')
  expect(slow.center).toBeGreaterThan(minutes(12))
  expect(slow.center).toBeLessThan(minutes(20))
  const quick = at('1:00', '0:00 start', '1:00 mark')
  expect(quick.center).toBeLessThan(minutes(9))
})

test('the nearer the end, the more certain', () => {
  const spreads = [
    at('0:00', '0:00 start'),
    at('2:00', '0:00 start', '2:00 mark'),
    at('7:00', '0:00 start', '2:00 mark', '7:00 mark'),
    at('10:00', '0:00 start', '2:00 mark', '7:00 mark', '10:00 mark'),
  ].map(({ spread }) => spread)
  expect(spreads).toEqual(spreads.toSorted((a, b) => b - a))
  expect(spreads.at(-1)).toBe(0)
})

test('a talk that is over fits, or it does not', () => {
  const over = at('10:01', '0:00 start', '2:00 mark', '7:00 mark', '10:01 mark')
  expect(chanceWithin(over, budget.budget)).toBe(0)
  const within = at('9:59', '0:00 start', '2:00 mark', '7:00 mark', '9:59 mark')
  expect(chanceWithin(within, budget.budget)).toBe(1)
})

test('leaving a section out makes it likelier to end in time', () => {
  const before = at('3:00', '0:00 start', '3:00 mark')
  const after = at('3:00', '0:00 start', '3:00 mark', `3:00 leave-out ${demo.id}`)
  expect(chanceWithin(after, budget.budget)).toBeGreaterThan(chanceWithin(before, budget.budget) + 0.3)
})

test('a section left out after a few seconds says nothing of the pace', () => {
  const before = at('2:00', '0:00 start', '2:00 mark', `2:00 leave-out ${demo.id}`)
  const begun = at('2:12', '0:00 start', '2:00 mark', `2:12 leave-out ${demo.id}`)
  expect(begun.center - before.center).toBeCloseTo(seconds(12))
  expect(begun.spread).toBeCloseTo(before.spread)
})

test('a section that comes again after a jump back is not done, however short it was', () => {
  const marks = ['0:00 start', '2:00 mark', '2:10 mark'] as const
  const back = at('2:10', ...marks, `2:10 jump ${opening.id}`)
  expect(back.center).toBe(minutes(10))
})
