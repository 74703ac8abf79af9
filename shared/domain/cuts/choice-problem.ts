/** One way to treat an item: the ms it saves and what it weighs (whole numbers). One that `drops` takes the item out. */
export type Choice = { readonly saves: number; readonly weight: number; readonly drops: boolean }

/** True when the item is dropped (`drops`), or when it is not. */
export type Literal = { readonly item: number; readonly drops: boolean }

/**
 * Pick one choice for every item so that the picks save at least `goal` at the least weight. Knows nothing of talks.
 * The first choice of an item leaves it alone: it saves and weighs nothing and does not drop it. One that drops it comes
 * last. The weights of all items together stay below 2^53, where whole numbers end to be exact.
 */
export type ChoiceProblem = {
  readonly items: readonly (readonly Choice[])[]
  /** The least that must be saved, in ms; −Infinity when nothing has to be. */
  readonly goal: number
  /** Weight of every ms saved above `ample`. */
  readonly excess: { readonly ample: number; readonly weight: number }
  /** Weight of every item that is not left alone, on top of its choice's. */
  readonly touchWeight: number
  /** Of every clause at least one literal must be true. */
  readonly clauses: readonly (readonly Literal[])[]
}

/** The place of the choice picked for each item, what all of them weigh together, and how many items are not left alone. */
export type Solution = {
  readonly picks: readonly number[]
  readonly weight: number
  readonly touches: number
}

/** The ms that all picks save together. */
export const savedBy = ({ items }: ChoiceProblem, picks: readonly number[]): number =>
  items.reduce((total, choices, item) => total + (choices[picks[item] ?? 0]?.saves ?? 0), 0)

/** What picks come to as a solution, whether or not they reach the goal. */
export const solutionOf = (problem: ChoiceProblem, picks: readonly number[]): Solution => {
  const { items, excess, touchWeight } = problem
  const touches = picks.filter((place) => place > 0).length
  const late = Math.max(0, savedBy(problem, picks) - excess.ample) * excess.weight
  return {
    picks,
    touches,
    weight: items.reduce(
      (total, choices, item) => total + (choices[picks[item] ?? 0]?.weight ?? 0),
      touches * touchWeight + late,
    ),
  }
}
