import type { Solution } from './choice-problem.ts'

/** − when `a` is the better one: lighter, then fewer touches, then the earlier choice at the first item at which they differ. */
const compareSolutions = (a: Solution, b: Solution): number => {
  const differs = a.picks.findIndex((place, item) => place !== b.picks[item])
  return (
    a.weight - b.weight ||
    a.touches - b.touches ||
    (differs < 0 ? 0 : (a.picks[differs] ?? 0) - (b.picks[differs] ?? 0))
  )
}

/** The best solution found so far, over all parts of the search. */
export type Incumbent = {
  /** Whether a solution that weighs and touches so much at the least could still be taken. */
  readonly yieldsTo: (weight: number, touches: number) => boolean
  /** Takes the solution if it is the better one; its picks are asked for only then. */
  readonly offer: (weight: number, touches: number, picks: () => readonly number[]) => void
  readonly solution: () => Solution | null
}

/** Begins with nothing, or with a solution known already. */
export const incumbentOf = (known: Solution | null = null): Incumbent => {
  let best = known
  const yieldsTo = (weight: number, touches: number): boolean =>
    best === null || weight < best.weight || (weight === best.weight && touches <= best.touches)
  return {
    yieldsTo,
    offer: (weight, touches, picks) => {
      if (!yieldsTo(weight, touches)) return
      const offered = { weight, touches, picks: picks() }
      if (best === null || compareSolutions(offered, best) < 0) best = offered
    },
    solution: () => best,
  }
}
