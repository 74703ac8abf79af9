import type { Plan } from '#shared/domain/plan.ts'
import type { ExpectedSection } from './expected-section.ts'
import type { ForecastBasis } from './forecast.ts'
import { runWeights } from './section-lengths.ts'
import type { ToldRun } from './told-runs.ts'

/** Whether some run told the section at this place of the plan. */
export const isTold = (runs: readonly ToldRun[], place: number): boolean =>
  runs.some(({ logs }) => (logs[place] ?? null) !== null)

const sumOf = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0)

/** What a forecast rests on: which runs, and for which spoken sections only a plan or an estimate. */
export const basisOf = (
  plan: Plan,
  runs: readonly ToldRun[],
  expected: readonly ExpectedSection[],
): Omit<ForecastBasis, 'liveRuns'> => {
  const weights = runWeights(runs)
  const untold = expected.filter((_, place) => plan[place]?.floated === false && !isTold(runs, place))
  const fromEstimate = untold.filter(({ isEstimate }) => isEstimate).length
  return {
    runs: runs.length,
    lastTwo: runs.length === 0 ? 0 : sumOf(weights.slice(-2)) / sumOf(weights),
    fromPlan: untold.length - fromEstimate,
    fromEstimate,
  }
}
