import type { SectionId } from './identity.ts'
import type { Plan } from './plan.ts'
import { counting, type RunResult } from './run-result.ts'
import type { Section } from './section.ts'
import { millis, type Millis } from './time.ts'
import { plannedUnder, toldUnder } from './times-under.ts'

/** Each run further back weighs this much of the one after it (LiveSplit's constant for its average segments). */
export const WEIGHT_PER_RUN_OF_AGE = 0.75
/** A read-through is spoken to nobody: it tells half as much about the talk as a practice run. */
const READ_THROUGH_WEIGHT = 0.5

type Weighted = { readonly value: number; readonly weight: number }

/** The weighted median: the value at which half of the weight is reached; the mean of two when it falls between them. Null for none. */
export const weightedMedian = (values: readonly Weighted[]): number | null => {
  const sorted = values.toSorted((a, b) => a.value - b.value)
  const half = sorted.reduce((total, { weight }) => total + weight, 0) / 2
  let reached = 0
  for (const [index, { value, weight }] of sorted.entries()) {
    reached += weight
    if (Math.abs(reached - half) <= half * 1e-9) return (value + (sorted[index + 1]?.value ?? value)) / 2
    if (reached > half) return value
  }
  return null
}

/** A run's times as times of the present plan's sections, what was planned for them then, and what the run counts beside a practice run. */
type Weighed = {
  readonly times: ReadonlyMap<SectionId, Millis>
  readonly planned: ReadonlyMap<SectionId, Millis>
  readonly counts: number
}

/** The last run first. */
const weighedRuns = (plan: Plan, results: readonly RunResult[]): readonly Weighed[] =>
  results.toReversed().map((result) => ({
    times: toldUnder(plan, result),
    planned: plannedUnder(plan, result.plan),
    counts: result.run.kind === 'read-through' ? READ_THROUGH_WEIGHT : 1,
  }))

/** The age of a time is counted among the runs that told the section: others say nothing of it. */
const timesOf = ({ id, planned }: Section, runs: readonly Weighed[]): readonly Weighted[] =>
  runs
    .flatMap(({ times, planned: plannedThen, counts }) => {
      const time = times.get(id)
      if (time === undefined) return []
      const then = plannedThen.get(id) ?? planned
      return [{ value: time * (then > 0 && planned > 0 ? planned / then : 1), counts }]
    })
    .map(({ value, counts }, age) => ({ value, weight: counts * WEIGHT_PER_RUN_OF_AGE ** age }))

/**
 * What each section of the plan is expected to take, in ms: its typical time (recency-weighted median of the runs that
 * count, scaled where its planned time was changed since, through splits and merges) where there are runs with it, else
 * its planned time, or its estimate (ms) where nothing was planned. `results` oldest first.
 */
export const expectedTimes = (
  plan: Plan,
  results: readonly RunResult[],
  estimates: ReadonlyMap<SectionId, Millis> = new Map(),
): ReadonlyMap<SectionId, Millis> => {
  const runs = weighedRuns(plan, counting(results))
  return new Map(
    plan.map((section) => {
      const typical = weightedMedian(timesOf(section, runs))
      const untold = section.planned > 0 ? section.planned : (estimates.get(section.id) ?? section.planned)
      return [section.id, typical === null ? untold : millis(typical)]
    }),
  )
}

/** Sum of the expected times of the sections that will be spoken, in ms. */
export const expectedTotal = (plan: Plan, expected: ReadonlyMap<SectionId, Millis>): Millis =>
  millis(
    plan.reduce(
      (total, { id, floated, planned }) => total + (floated ? 0 : (expected.get(id) ?? planned)),
      0,
    ),
  )
