import type { SectionId } from '#shared/domain/identity.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { weightedMedian } from '#shared/domain/typical.ts'

/** Predicts the time of one section, in ms, from its times in the runs before (oldest first, at least one) and its planned time (0: none). */
type Method = (times: readonly number[], planned: number) => number

type Weighted = { readonly value: number; readonly weight: number }

const byAge = (times: readonly number[], perRun: number): readonly Weighted[] =>
  times.map((value, index) => ({ value, weight: perRun ** (times.length - 1 - index) }))

const weightedMean = (values: readonly Weighted[]): number =>
  values.reduce((sum, { value, weight }) => sum + value * weight, 0) /
  values.reduce((sum, { weight }) => sum + weight, 0)

const LIVESPLIT = 0.75

/** What people do without a model. Where nothing was planned, the first run is the plan: what one writes down after a first read-through. */
export const fixedMethods = {
  plan: (times, planned) => (planned > 0 ? planned : (times[0] ?? 0)),
  previous: (times) => times.at(-1) ?? 0,
  mean: (times) => weightedMean(byAge(times, 1)),
  median: (times) => weightedMedian(byAge(times, 1)) ?? 0,
  'weighted mean': (times) => weightedMean(byAge(times, LIVESPLIT)),
  'weighted median': (times) => weightedMedian(byAge(times, LIVESPLIT)) ?? 0,
} as const satisfies Readonly<Record<string, Method>>

/** Applies a method to every section of the run to predict; one that no run before told takes its planned time. */
export const predictSections = (
  method: Method,
  before: readonly RunResult[],
  next: RunResult,
): ReadonlyMap<SectionId, number> =>
  new Map(
    [...next.actuals.keys()].map((id) => {
      const times = before.flatMap(({ actuals }) => actuals.get(id) ?? [])
      const planned = next.plan.find((section) => section.id === id)?.planned ?? 0
      return [id, times.length === 0 ? planned : method(times, planned)]
    }),
  )
