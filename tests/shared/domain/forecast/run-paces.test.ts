import { expect, test } from 'vitest'
import { forecastOf } from '#shared/domain/forecast/forecast-of.ts'
import { planOutlook, sectionForecast } from '#shared/domain/forecast/forecast.ts'
import { NO_BIAS } from '#shared/domain/forecast/live-bias.ts'
import { rangeOf } from '#shared/domain/forecast/outlook.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { millis } from '#shared/domain/time.ts'
import { threeSections } from '#tests/builders/three-sections.ts'
import { toldIn } from '#tests/builders/told-in.ts'

const { plan, opening, demo, closing } = threeSections()
const total = plan.reduce((sum, { planned }) => sum + planned, 0)

/** A run in which all took `pace` times as long as planned, and the closing `stumble` times as long as that. */
const run = (day: number, pace: number, stumble = 1): RunResult =>
  toldIn({
    plan,
    day,
    lengths: plan.map(({ id, planned }) => millis(planned * pace * (id === closing.id ? stumble : 1))),
  })

const forecast = (...results: readonly RunResult[]) =>
  forecastOf({ plan, results, estimates: new Map(), bias: NO_BIAS })

const even = [1, 1.02, 0.99, 1.01, 1].map((pace, day) => run(day, pace))

test('one section that was stumbled in makes no other longer', () => {
  const [before, after] = [forecast(...even, run(5, 1)), forecast(...even, run(5, 1, 4))]
  for (const { id } of [opening, demo]) {
    const factor = sectionForecast(after, id).center / sectionForecast(before, id).center
    expect(factor).toBeGreaterThan(0.98)
    expect(factor).toBeLessThan(1.03)
  }
})

test('a run that was slower throughout does make them longer', () => {
  const [before, after] = [forecast(...even, run(5, 1)), forecast(...even, run(5, 1.3))]
  expect(sectionForecast(after, demo.id).center).toBeGreaterThan(
    sectionForecast(before, demo.id).center * 1.04,
  )
})

test('three runs that hardly differ are not expected to get much shorter, and are soon trusted', () => {
  const outlook = planOutlook(forecast(run(0, 1), run(1, 0.997), run(2, 0.994)), plan)
  expect(outlook.center).toBeGreaterThan(total * 0.98)
  const { from, to } = rangeOf(outlook, 0.8)
  expect((to - from) / total).toBeLessThan(0.12)
})
