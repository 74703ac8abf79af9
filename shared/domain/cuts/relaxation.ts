import type { ChoiceProblem } from './choice-problem.ts'
import { priceOffset, pricedWeights, type Prices } from './prices.ts'
import { staircase, type Step } from './steps.ts'

/** A problem with fractions of choices allowed and its rules priced: a weight no solution is below, and by item how much of each choice was picked. */
export type Relaxation = { readonly weight: number; readonly shares: readonly (readonly number[])[] }

type Picked = {
  readonly places: number[]
  readonly broken: { readonly step: Step; readonly share: number } | null
}

/** Climbs until the goal is reached, breaking the last step; null when the top does not reach it. */
const climbTo = (goal: number, starts: readonly Step[], steps: readonly Step[]): Picked | null => {
  const places = starts.map(({ place }) => place)
  let missing = goal - starts.reduce((total, { saves }) => total + saves, 0)
  for (const step of steps) {
    if (missing <= 0) break
    if (step.saves > missing) return { places, broken: { step, share: missing / step.saves } }
    places[step.item] = step.place
    missing -= step.saves
  }
  return missing > 0 ? null : { places, broken: null }
}

const sharesOf = (problem: ChoiceProblem, { places, broken }: Picked): readonly (readonly number[])[] =>
  problem.items.map((choices, item) => {
    const shares = choices.map((_, place) => Number(place === places[item]))
    if (broken?.step.item === item) {
      shares[places[item] ?? 0] = 1 - broken.share
      shares[broken.step.place] = broken.share
    }
    return shares
  })

/** The relaxation at these prices; null when even fractions do not reach the goal. */
export const relax = (problem: ChoiceProblem, prices: Prices, mostTouches: number): Relaxation | null => {
  const weights = pricedWeights(problem, prices)
  const { starts, steps } = staircase(problem, weights)
  const picked = climbTo(problem.goal, starts, steps)
  if (picked === null) return null
  const shares = sharesOf(problem, picked)
  const weight = shares.reduce(
    (total, row, item) =>
      row.reduce((sum, share, place) => sum + share * (weights[item]?.[place] ?? 0), total),
    priceOffset(prices, mostTouches),
  )
  return { weight, shares }
}
