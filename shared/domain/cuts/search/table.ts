import type { ChoiceProblem } from './choice-problem.ts'

/**
 * The choices of a problem in columns, those of item i from `first[i]` up to `first[i + 1]`; `weights` with the touch.
 * Columns keep the search out of the garbage collector's way.
 */
export type Table = {
  readonly problem: ChoiceProblem
  readonly first: Int32Array
  readonly saves: Float64Array
  readonly calms: Float64Array
  readonly weights: Float64Array
  readonly drops: Uint8Array
}

/** The choices of a problem as columns. */
export const tableOf = (problem: ChoiceProblem): Table => {
  const { items, touchWeight } = problem
  const first = new Int32Array(items.length + 1)
  for (const [item, choices] of items.entries()) first[item + 1] = (first[item] ?? 0) + choices.length
  const choices = items.flat()
  const touch = items.flatMap((of) => of.map((_, place) => (place > 0 ? touchWeight : 0)))
  return {
    problem,
    first,
    saves: Float64Array.from(choices, ({ saves }) => saves),
    calms: Float64Array.from(choices, ({ calms }) => calms),
    weights: Float64Array.from(choices, ({ weight }, at) => weight + (touch[at] ?? 0)),
    drops: Uint8Array.from(choices, ({ drops }) => Number(drops)),
  }
}

/** The column of saved + rate × calmed: what a choice does for a line. */
export const reachOf = ({ saves, calms }: Table, rate: number): Float64Array =>
  rate === 0 ? saves : saves.map((ms, at) => ms + rate * (calms[at] ?? 0))
