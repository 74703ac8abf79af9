import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forecastOf, type ForecastFacts } from '#shared/domain/forecast/forecast-of.ts'
import { planOutlook, sectionForecast, type Forecast } from '#shared/domain/forecast/forecast.ts'
import { NO_BIAS, UNKNOWN_BIAS } from '#shared/domain/forecast/live-bias.ts'
import { chanceWithin, rangeOf } from '#shared/domain/forecast/outlook.ts'
import { changeSection, moveSections } from '#shared/domain/edit-plan.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { millis, minutes, type Millis } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { threeSections } from '#tests/builders/three-sections.ts'
import { toldIn } from '#tests/builders/told-in.ts'

const { plan, opening, demo, closing } = threeSections()
const planned = plan.map((section) => section.planned)

const forecast = (patch: Partial<ForecastFacts> = {}): Forecast =>
  forecastOf({ plan, results: [], estimates: new Map(), bias: NO_BIAS, ...patch })

/** One run a day, each so many times as long as planned. */
const runs = (...factors: readonly number[]) =>
  factors.map((factor, day) => toldIn({ plan, day, lengths: planned.map((ms) => millis(ms * factor)) }))

const middleOf = (one: Forecast, of: Plan = plan): number => planOutlook(one, of).center
const total = planned.reduce((sum, ms) => sum + ms, 0)

const width = (one: Forecast): number => {
  const { from, to } = rangeOf(planOutlook(one, plan), 0.8)
  return to - from
}

test('before any run it is the plan, far from certain, and says what it rests on', () => {
  const first = forecast()
  expect(middleOf(first)).toBe(total)
  expect(width(first) / total).toBeGreaterThan(0.3)
  expect(first.basis).toMatchObject({ runs: 0, fromPlan: 3, fromEstimate: 0 })
})

test('a section without a planned time rests on its estimate, and is less certain than a planned one', () => {
  const bare = changeSection(plan, demo.id, { planned: millis(0) })
  const estimates = new Map([[demo.id, demo.planned]])
  const estimated = forecast({ plan: bare, estimates })
  expect(middleOf(estimated, bare)).toBe(total)
  expect(sectionForecast(estimated, demo.id).spread).toBeGreaterThan(
    sectionForecast(forecast(), demo.id).spread,
  )
  expect(estimated.basis).toMatchObject({ fromPlan: 2, fromEstimate: 1 })
})

test('a section of which nothing is known is nothing', () => {
  const empty = [makeSection({ planned: millis(0) })]
  expect(planOutlook(forecast({ plan: empty }), empty)).toMatchObject({ center: 0, spread: 0 })
  expect(planOutlook(forecast({ plan: [] }), [])).toMatchObject({ center: 0, spread: 0 })
})

test('runs that all take a tenth longer than planned are believed more than the plan', () => {
  const told = forecast({ results: runs(1.1, 1.1, 1.1, 1.1) })
  expect(middleOf(told) / total).toBeCloseTo(1.1, 1)
  expect(told.basis).toMatchObject({ runs: 4, fromPlan: 0 })
  expect(width(told)).toBeLessThan(width(forecast()))
})

test('what got shorter from run to run is expected to get a little shorter still', () => {
  const learning = forecast({ results: runs(1.3, 1.22, 1.15, 1.1, 1.06) })
  expect(middleOf(learning)).toBeLessThan(total * 1.07)
  expect(middleOf(learning)).toBeGreaterThan(total * 0.98)
})

test('one run gone wrong is no trend', () => {
  const even = middleOf(forecast({ results: runs(1, 1.01, 0.99, 1, 1.01, 1) }))
  const disturbed = middleOf(forecast({ results: runs(1, 1.01, 0.99, 1, 1.01, 2) }))
  expect(disturbed / even).toBeLessThan(1.2)
})

test('uneven runs are less certain than even ones', () => {
  const even = forecast({ results: runs(1, 1.01, 0.99, 1, 1.01) })
  const uneven = forecast({ results: runs(1, 1.2, 0.85, 1.15, 0.9) })
  expect(width(uneven)).toBeGreaterThan(2 * width(even))
})

test('a run that does not count is as if it were not there', () => {
  const results = runs(1, 1.1, 3)
  const without = results.map((result, index) =>
    index === 2 ? { ...result, run: { ...result.run, counts: false } } : result,
  )
  expect(forecast({ results: without })).toEqual(forecast({ results: results.slice(0, 2) }))
})

test('a run that stopped early tells of the sections it told to their end', () => {
  const stopped = toldIn({ plan, lengths: [millis(opening.planned * 2), minutes(1)] })
  const { basis, ...told } = forecast({ results: [stopped] })
  expect(basis).toMatchObject({ runs: 1, fromPlan: 2 })
  expect(sectionForecast(told, opening.id).center).toBeGreaterThan(opening.planned * 1.15)
})

test('order and titles change nothing', () => {
  const results = runs(1.2, 1.1, 1.15)
  const other = changeSection(moveSections(plan, new Set([closing.id]), 0), opening.id, { title: 'Another' })
  const [before, after] = [forecast({ results }), forecast({ results, plan: other })]
  for (const { id } of plan)
    expect(sectionForecast(after, id).center).toBeCloseTo(sectionForecast(before, id).center, -1)
})

test('a floated section is out of the total, and keeps its forecast', () => {
  const results = runs(1.2, 1.1, 1.15)
  const floated = changeSection(plan, demo.id, { floated: true })
  const [before, after] = [forecast({ results }), forecast({ results, plan: floated })]
  expect(sectionForecast(after, demo.id)).toEqual(sectionForecast(before, demo.id))
  expect(middleOf(after, floated)).toBe(middleOf(before) - sectionForecast(before, demo.id).center)
})

test('a trimmed section scales, is less certain for its length, and leaves the others as they were', () => {
  const results = runs(1.2, 1.1, 1.15)
  const trimmed = changeSection(plan, demo.id, { planned: millis(demo.planned / 2) })
  const [before, after] = [forecast({ results }), forecast({ results, plan: trimmed })]
  const [long, short] = [sectionForecast(before, demo.id), sectionForecast(after, demo.id)]
  expect(short.center).toBe(Math.round(long.center / 2))
  expect(short.spread / short.center).toBeGreaterThan(long.spread / long.center)
  expect(sectionForecast(after, opening.id)).toEqual(sectionForecast(before, opening.id))
})

test('a new section is expected to miss its plan as the others do', () => {
  const added = makeSection({ planned: minutes(10) })
  const told = forecast({ plan: [...plan, added], results: runs(1.2, 1.2, 1.2, 1.2, 1.2) })
  expect(sectionForecast(told, added.id).center / minutes(10)).toBeCloseTo(1.2, 1)
})

test('a live delivery is less certain than a rehearsal while the bias is unknown, and longer where the speaker is', () => {
  const results = runs(1, 1.05, 0.98)
  const rehearsal = forecast({ results })
  const live = forecast({ results, bias: UNKNOWN_BIAS })
  expect(middleOf(live)).toBe(middleOf(rehearsal))
  expect(width(live)).toBeGreaterThan(width(rehearsal))
  const known = forecast({ results, bias: { mean: Math.log(1.1), spread: 0.02, runs: 4 } })
  expect(middleOf(known) / middleOf(rehearsal)).toBeCloseTo(1.1, 3)
  expect(known.basis.liveRuns).toBe(4)
})

test('the same question has the same answer, always finite, and more room never means less chance', () => {
  const factor = fc.double({ min: 0.2, max: 5, noNaN: true })
  fc.assert(
    fc.property(fc.array(factor, { maxLength: 12 }), factor, (factors, slot) => {
      const results = runs(...factors)
      const one = forecast({ results, bias: UNKNOWN_BIAS })
      expect(forecast({ results, bias: UNKNOWN_BIAS })).toEqual(one)
      const outlook = planOutlook(one, plan)
      expect(Number.isFinite(outlook.spread) && outlook.spread > 0).toBe(true)
      const [tight, wide]: readonly Millis[] = [millis(total * slot), millis(total * slot * 1.1)]
      if (tight === undefined || wide === undefined) return
      expect(chanceWithin(outlook, wide)).toBeGreaterThanOrEqual(chanceWithin(outlook, tight))
    }),
  )
})
