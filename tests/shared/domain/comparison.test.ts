import { expect, test } from 'vitest'
import { delta, plannedTimes, previousResult, referenceTimes } from '#shared/domain/comparison.ts'
import { minutes } from '#shared/domain/time.ts'
import { endedResult } from '#tests/builders/result-of.ts'
import { playRunOn } from '#tests/builders/play-run.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo, closing } = threeSections()
const tell = (day: string, ...marks: readonly string[]) =>
  endedResult(plan, playRunOn(day, plan, '0:00 start', ...marks.map((time) => `${time} mark`)))

const first = tell('2026-11-01', '3:00', '9:00', '13:00')
const second = tell('2026-11-02', '2:00', '7:00', '10:00')
const third = tell('2026-11-03', '1:00', '5:00', '9:00')
const results = [first, second, third]

test('longer than the comparison is plus, shorter is minus', () => {
  expect(delta(minutes(43), minutes(40))).toBe(minutes(3))
  expect(delta(minutes(39), minutes(40))).toBe(minutes(-1))
})

test('the result before is the last that began earlier; the first has none', () => {
  expect(previousResult(third, results)).toBe(second)
  expect(previousResult(first, results)).toBeUndefined()
})

test('the plan as a comparison leaves out what was not to be spoken', () => {
  const floated = { plan: [opening, { ...demo, floated: true }, closing] }
  expect([...plannedTimes(floated).keys()]).toEqual([opening.id, closing.id])
})

test('a result is held against the plan, the run before, any run, or what was typical before it', () => {
  const opened = (comparison: Parameters<typeof referenceTimes>[2]) =>
    referenceTimes(third, results, comparison)?.get(opening.id)
  expect(opened({ against: 'plan' })).toBe(minutes(2))
  expect(opened({ against: 'previous-run' })).toBe(minutes(2))
  expect(opened({ against: 'run', runId: first.run.id })).toBe(minutes(3))
  expect(referenceTimes(second, results, { against: 'typical' })?.get(opening.id)).toBe(minutes(3))
})

test('the first run has nothing before it to compare with', () => {
  expect(referenceTimes(first, results, { against: 'previous-run' })).toBeNull()
  expect(referenceTimes(first, results, { against: 'typical' })).toBeNull()
})

test('a run that is not among the results is no comparison', () => {
  expect(referenceTimes(third, [third], { against: 'run', runId: first.run.id })).toBeNull()
})
