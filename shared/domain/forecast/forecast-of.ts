import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { counting, type RunResult } from '#shared/domain/run-result.ts'
import type { Millis } from '#shared/domain/time.ts'
import { expectedTimes } from '#shared/domain/typical.ts'
import type { Forecast } from './forecast.ts'
import type { LiveBias } from './live-bias.ts'

/** What a forecast is made from. `results`: all of the talk, oldest first; `estimates`: ms for sections without a planned time; `bias`: NO_BIAS for a rehearsal. */
export type ForecastFacts = {
  readonly plan: Plan
  readonly results: readonly RunResult[]
  readonly estimates: ReadonlyMap<SectionId, Millis>
  readonly bias: LiveBias
}

/** The forecast of the next delivery of the plan. */
export const forecastOf = ({ plan, results, bias }: ForecastFacts): Forecast => {
  const runs = counting(results).length
  const expected = expectedTimes(plan, results)
  return {
    sections: new Map(
      plan.map(({ id, planned }) => {
        const center = expected.get(id) ?? planned
        return [id, { center, spread: center * 0.15 }]
      }),
    ),
    shared: Math.hypot(0.06, bias.spread),
    freedom: 3 + runs,
    basis: { runs, lastTwo: 1, liveRuns: 0, fromPlan: plan.length, fromEstimate: 0 },
  }
}
