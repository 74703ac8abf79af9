import type { Effort } from './effort.ts'
import { isEnough, type Limit } from './limit.ts'

/** One way to treat an item: the ms it saves, the ms² of variance it calms, and what it weighs (whole numbers). One that `drops` takes the item out. */
export type Choice = {
  readonly saves: number
  readonly calms: number
  readonly weight: number
  readonly drops: boolean
}

/** True when the item is dropped (`drops`), or when it is not. */
export type Literal = { readonly item: number; readonly drops: boolean }

/**
 * Pick one choice for every item so that what is left is short enough, at the least weight. Knows nothing of talks.
 * The first choice of an item leaves it alone: it saves, calms and weighs nothing and does not drop it. One that drops it
 * comes last. Weights are ≥ 0, those of all items together below 2^53, where whole numbers end to be exact.
 */
export type ChoiceProblem = {
  readonly items: readonly (readonly Choice[])[]
  readonly limit: Limit
  /** Weight of every ms saved above `ample`. */
  readonly excess: { readonly ample: number; readonly weight: number }
  /** Weight of every item that is not left alone, on top of its choice's. */
  readonly touchWeight: number
  /** Of every clause at least one literal must be true. */
  readonly clauses: readonly (readonly Literal[])[]
  /** What may be spent on it. */
  readonly effort: Effort
}

/** The place of the choice picked for each item, what all of them weigh together, and how many items are not left alone. */
export type Solution = {
  readonly picks: readonly number[]
  readonly weight: number
  readonly touches: number
}

const sumOf = ({ items }: ChoiceProblem, picks: readonly number[], part: 'saves' | 'calms' | 'weight') =>
  items.reduce((total, choices, item) => total + (choices[picks[item] ?? 0]?.[part] ?? 0), 0)

/** The ms that all picks save together. */
export const savedBy = (problem: ChoiceProblem, picks: readonly number[]): number =>
  sumOf(problem, picks, 'saves')

/** The ms² of variance that all picks calm together. */
export const calmedBy = (problem: ChoiceProblem, picks: readonly number[]): number =>
  sumOf(problem, picks, 'calms')

/** Whether the picks leave no more than the limit allows. */
export const reaches = (problem: ChoiceProblem, picks: readonly number[]): boolean =>
  isEnough(problem.limit, savedBy(problem, picks), calmedBy(problem, picks))

/** What picks come to as a solution, whether or not they reach the limit. */
export const solutionOf = (problem: ChoiceProblem, picks: readonly number[]): Solution => {
  const { excess, touchWeight } = problem
  const touches = picks.filter((place) => place > 0).length
  const late = Math.max(0, savedBy(problem, picks) - excess.ample) * excess.weight
  return { picks, touches, weight: sumOf(problem, picks, 'weight') + touches * touchWeight + late }
}
