import { weightedMedian } from '#shared/domain/typical.ts'
import type { ExpectedSection } from './expected-section.ts'
import type { ToldRun } from './told-runs.ts'
import { TUNING } from './tuning.ts'

/** A section as a run told it: the log of its time over its length (ms), and how much it is expected to scatter. */
type Telling = { readonly miss: number; readonly length: number; readonly spread: number }

/** What a run told, and the miss that half of its length is below. */
type Tellings = { readonly all: readonly Telling[]; readonly middle: number }

const tellingsOf = (
  { logs }: ToldRun,
  lengths: readonly (number | null)[],
  expected: readonly ExpectedSection[],
): Tellings => {
  const all = lengths.flatMap((length, place) => {
    const log = logs[place] ?? null
    if (length === null || log === null) return []
    return [{ miss: log - length, length: Math.exp(length), spread: expected[place]?.spread ?? 0 }]
  })
  const middle = weightedMedian(all.map(({ miss, length }) => ({ value: miss, weight: length })))
  return { all, middle: middle ?? 0 }
}

/** A normal spread is so many times the median of what lies beside its middle. */
const SPREAD_PER_MEDIAN = 1.4826

/** How much sections usually scatter within a run, in units of what is expected, which counts as one run. */
const usualScatter = (runs: readonly Tellings[]): number => {
  const aside = runs.flatMap(({ all, middle }) =>
    all.map(({ miss, spread }) => ({ value: Math.abs(miss - middle) / spread, weight: 1 })),
  )
  const usual = SPREAD_PER_MEDIAN * (weightedMedian(aside) ?? 0)
  return Math.sqrt((1 + runs.length * usual ** 2) / (1 + runs.length))
}

/**
 * The pace of each run: the log of its length over that of the sections it told (logs, by place), 0 for one that told
 * none. A section that went much further astray than sections usually do was stumbled in, which says nothing of the
 * others: it counts as if it had gone only so far.
 */
export const pacesOf = (
  runs: readonly ToldRun[],
  lengths: readonly (number | null)[],
  expected: readonly ExpectedSection[],
): readonly number[] => {
  const told = runs.map((run) => tellingsOf(run, lengths, expected))
  const reach = TUNING.stumble * usualScatter(told)
  return told.map(({ all, middle }) => {
    let [time, known] = [0, 0]
    for (const { miss, length, spread } of all) {
      time += length * Math.exp(Math.min(Math.max(miss, middle - reach * spread), middle + reach * spread))
      known += length
    }
    return known > 0 ? Math.log(time / known) : 0
  })
}
