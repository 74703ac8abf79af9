import { weightedMedian } from '#shared/domain/typical.ts'
import type { ExpectedSection } from './expected-section.ts'
import { pacesOf } from './run-paces.ts'
import type { ToldRun } from './told-runs.ts'
import { TUNING } from './tuning.ts'

/** How long the sections are beside each other, as logs (null: nothing is known), and the pace of each run against them. */
export type SectionLengths = {
  readonly logs: readonly (number | null)[]
  readonly paces: readonly number[]
}

/** Sections and paces explain each other; after three rounds neither changes any more by what would be seen. */
const ROUNDS = 3

/** Weight of each run by its age and kind, oldest first. */
export const runWeights = (runs: readonly ToldRun[]): readonly number[] =>
  runs.map(({ weight }, index) => weight * TUNING.weightPerRunOfAge ** (runs.length - 1 - index))

type Weighted = { readonly value: number; readonly weight: number }

/** Weighted mean in which what is further than `reach` from the middle counts as if it were at that distance (Huber 1964), looked for from the median on. */
const robustMean = (values: readonly Weighted[], reach: number): number | null => {
  let middle = weightedMedian(values)
  for (let round = 0; round < ROUNDS && middle !== null; round += 1) {
    let [sum, weights] = [0, 0]
    for (const { value, weight } of values) {
      const pulled = weight * Math.min(1, reach / Math.max(Math.abs(value - middle), Number.EPSILON))
      sum += pulled * value
      weights += pulled
    }
    middle = sum / weights
  }
  return middle
}

/** A section's length without the paces of the runs that told it; the plan is one more run, of a weight of its own. */
const lengthOf = ({ log, spread }: ExpectedSection, told: readonly Weighted[]): number | null => {
  const planned = log === null ? [] : [{ value: log, weight: TUNING.planWeight }]
  return robustMean([...told, ...planned], TUNING.sectionClip * spread)
}

/** Splits the times of all runs into what is the sections' and what is the runs'. */
export const sectionLengths = (
  expected: readonly ExpectedSection[],
  runs: readonly ToldRun[],
): SectionLengths => {
  const weights = runWeights(runs)
  const tellings = expected.map((_, place) =>
    runs.flatMap(({ logs }, run) => {
      const log = logs[place] ?? null
      return log === null ? [] : [{ run, log, weight: weights[run] ?? 0 }]
    }),
  )
  let logs = expected.map(({ log }) => log)
  for (let round = 0; round < ROUNDS; round += 1) {
    const paces = pacesOf(runs, logs, expected)
    logs = expected.map((prior, place) =>
      lengthOf(
        prior,
        (tellings[place] ?? []).map(({ run, log, weight }) => ({ value: log - (paces[run] ?? 0), weight })),
      ),
    )
  }
  return { logs, paces: pacesOf(runs, logs, expected) }
}
