import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forecastOf } from '#shared/domain/forecast/forecast-of.ts'
import { planOutlook, sectionForecast, type Forecast } from '#shared/domain/forecast/forecast.ts'
import { NO_BIAS, UNKNOWN_BIAS } from '#shared/domain/forecast/live-bias.ts'
import { chanceWithin, rangeOf } from '#shared/domain/forecast/outlook.ts'
import { spreadShares } from '#shared/domain/forecast/spread-shares.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { sectionKinds } from '#shared/domain/section.ts'
import { LONGEST, lengthSchema, millis, minutes } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { toldIn } from '#tests/builders/told-in.ts'

/** No length at all, an instant, an ordinary one, the longest there is. */
const length = fc
  .oneof(fc.constantFrom(0, 1, LONGEST), fc.integer({ min: 0, max: 3_600_000 }))
  .map((ms) => lengthSchema.parse(ms))

const anyPlan = fc
  .array(fc.record({ planned: length, kind: fc.constantFrom(...sectionKinds), floated: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((sections): Plan => sections.map(makeSection))

/** Some runs of a plan: each told all of it or broke off, and counts or does not. */
const runsOf = (plan: Plan): fc.Arbitrary<readonly RunResult[]> => {
  const spoken = plan.filter(({ floated }) => !floated).length
  if (spoken === 0) return fc.constant([])
  const told = fc.record({
    lengths: fc.array(length, { minLength: 1, maxLength: spoken }),
    counts: fc.boolean(),
    kind: fc.constantFrom('practice', 'live', 'read-through'),
  })
  return fc
    .array(told, { maxLength: 8 })
    .map((runs) => runs.map(({ lengths, ...patch }, day) => toldIn({ plan, lengths, day, patch })))
}

/** What a forecast may never say, in words; nothing when it is sound. */
const faultsOf = (forecast: Forecast, plan: Plan): readonly string[] => {
  const parts = plan.map(({ id }) => sectionForecast(forecast, id))
  const outlook = planOutlook(forecast, plan)
  const [half, most] = [rangeOf(outlook, 0.5), rangeOf(outlook, 0.8)]
  const ordered: readonly number[] = [0, most.from, half.from, outlook.center, half.to, most.to]
  const chances = [0, outlook.center, minutes(40), LONGEST].map((limit) =>
    chanceWithin(outlook, millis(limit)),
  )
  const amounts = [outlook.spread, ...parts.flatMap(({ center, spread }) => [center, spread])]
  return [
    ...amounts
      .filter((amount) => !(amount >= 0 && amount < Infinity))
      .map((amount) => `an amount of ${amount}`),
    ...chances.filter((chance) => !(chance >= 0 && chance <= 1)).map((chance) => `a chance of ${chance}`),
    ...(outlook.freedom > 0 ? [] : [`${outlook.freedom} degrees of freedom`]),
    ...(ordered.every((at, index) => at >= (ordered[index - 1] ?? 0)) ? [] : [`ranges ${ordered.join(' ')}`]),
  ]
}

test('whatever was planned and told, all of it is finite, ranges lie within each other, and a chance is one', () => {
  fc.assert(
    fc.property(
      anyPlan.chain((plan) => fc.tuple(fc.constant(plan), runsOf(plan))),
      ([plan, results]) => {
        for (const bias of [NO_BIAS, UNKNOWN_BIAS])
          expect(faultsOf(forecastOf({ plan, results, estimates: new Map(), bias }), plan)).toEqual([])
      },
    ),
  )
})

const one = makeSection({ planned: minutes(10) })
const alike = (count: number): readonly RunResult[] => {
  const ten = toldIn({ plan: [one], lengths: [minutes(10)] })
  return Array.from({ length: count }, () => ten)
}

test.each([1, 2, 60, 2000])(
  '%i runs of one section that are alike to the millisecond leave some doubt',
  (count) => {
    const forecast = forecastOf({ plan: [one], results: alike(count), estimates: new Map(), bias: NO_BIAS })
    expect(faultsOf(forecast, [one])).toEqual([])
    const { center, spread } = planOutlook(forecast, [one])
    expect(Math.abs(center / minutes(10) - 1)).toBeLessThan(0.05)
    expect(spread).toBeGreaterThan(0)
    expect(forecast.basis.runs).toBe(Math.min(count, 40))
  },
)

test('when no run counts, it is as before the first', () => {
  const results = alike(3).map((result) => ({ ...result, run: { ...result.run, counts: false } }))
  const facts = { plan: [one], estimates: new Map(), bias: NO_BIAS }
  expect(forecastOf({ ...facts, results })).toEqual(forecastOf({ ...facts, results: [] }))
})

test('a section that most runs broke off before rests on the one that told it, at the pace of all', () => {
  const late = makeSection({ planned: minutes(10) })
  const plan = [one, late]
  const results = Array.from({ length: 6 }, (_, day) =>
    toldIn({ plan, day, lengths: day === 0 ? [minutes(12), minutes(12)] : [minutes(12)] }),
  )
  const forecast = forecastOf({ plan, results, estimates: new Map(), bias: NO_BIAS })
  expect(faultsOf(forecast, plan)).toEqual([])
  const { center } = sectionForecast(forecast, late.id)
  expect(center).toBeGreaterThan(minutes(10.5))
  expect(center).toBeLessThan(minutes(12.5))
  expect(spreadShares(forecast, plan).sections).toHaveLength(2)
})
