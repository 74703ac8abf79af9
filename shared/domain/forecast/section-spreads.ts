import type { ExpectedSection } from './expected-section.ts'
import { runWeights, type SectionLengths } from './section-lengths.ts'
import type { ToldRun } from './told-runs.ts'
import { TUNING } from './tuning.ts'

/** How much sections scatter beside the pace of their runs: `pooled` in units of what was to be expected, and each section's own relative spread. */
export type SectionSpreads = { readonly pooled: number; readonly own: readonly number[] }

/** Sum of squared misses in units of the expected spread, and the weight they stand for. */
type Misses = { readonly squares: number; readonly weight: number }

/** What two estimates (of the section and of the pace) take away from the misses of few tellings is put back. */
const missesOf = (
  place: number,
  spread: number,
  { logs, paces, runs }: SectionLengths & { readonly runs: readonly ToldRun[] },
): Misses => {
  const weights = runWeights(runs)
  const told = runs.flatMap((run, index) => {
    const log = run.logs[place] ?? null
    const others = run.told - 1
    if (log === null || others === 0) return []
    const miss = (log - (logs[place] ?? log) - (paces[index] ?? 0)) / spread
    return [{ square: (miss ** 2 * (others + 1)) / others, weight: weights[index] ?? 0 }]
  })
  if (told.length < 2) return { squares: 0, weight: 0 }
  const few = told.length / (told.length - 1)
  return {
    squares: told.reduce((sum, { square, weight }) => sum + few * weight * square, 0),
    weight: told.reduce((sum, { weight }) => sum + weight, 0),
  }
}

/** Mean square with a prior that is worth some weight. */
const meanSquare = (misses: readonly Misses[], prior: { readonly square: number; readonly worth: number }) =>
  misses.reduce((sum, { squares }) => sum + squares, prior.square * prior.worth) /
  misses.reduce((sum, { weight }) => sum + weight, prior.worth)

/** Learns the spread of each section from its misses, leaning on all others of the talk and on what was expected. */
export const sectionSpreads = (
  expected: readonly ExpectedSection[],
  lengths: SectionLengths,
  runs: readonly ToldRun[],
): SectionSpreads => {
  const misses = expected.map(({ spread }, place) => missesOf(place, spread, { ...lengths, runs }))
  const pooled = meanSquare(misses, { square: 1, worth: TUNING.spreadWorth })
  const own = misses.map((one) => meanSquare([one], { square: pooled, worth: TUNING.sectionWorth }))
  return {
    pooled: Math.sqrt(pooled),
    own: own.map((square, place) => (expected[place]?.spread ?? 0) * Math.sqrt(square)),
  }
}
