import type { ChoiceProblem } from './choice-problem.ts'
import { lowerHull } from './lower-hull.ts'
import type { PricedWeights } from './prices.ts'

/** From one choice of an item to the next worth taking: the ms saved more and the weight it adds. */
export type Step = {
  readonly item: number
  readonly place: number
  readonly saves: number
  readonly weight: number
}

/** Where every item starts (its lightest choice), and the steps that save more, those that weigh least per ms first. */
type Staircase = { readonly starts: readonly Step[]; readonly steps: readonly Step[] }

const hullOf = (problem: ChoiceProblem, weights: PricedWeights, item: number): readonly Step[] =>
  lowerHull(
    (problem.items[item] ?? []).map(({ saves }, place) => ({
      item,
      place,
      saves,
      weight: weights[item]?.[place] ?? 0,
    })),
  )

const climb = (hull: readonly Step[]): readonly Step[] =>
  hull.slice(1).map((to, index) => {
    const from = hull[index] ?? to
    return { ...to, saves: to.saves - from.saves, weight: to.weight - from.weight }
  })

/** The choices of all items as one staircase: taken from the bottom it saves any amount at the least weight, but for the last, broken step. */
export const staircase = (problem: ChoiceProblem, weights: PricedWeights): Staircase => {
  const hulls = problem.items.map((_, item) => hullOf(problem, weights, item))
  return {
    starts: hulls.flatMap(([start]) => start ?? []),
    steps: hulls.flatMap(climb).toSorted((a, b) => a.weight / a.saves - b.weight / b.saves),
  }
}
