import type { ChoiceProblem } from './choice-problem.ts'
import { curvesOf, leastWeightOn, NO_CURVE } from './curves.ts'
import { priceOffset, pricedWeights, type PricedWeights, type Prices } from './prices.ts'
import { fewestTouchesOf, mostSavedOf } from './touch-bound.ts'

/** What no solution that ends in a certain way falls below: it weighs at least so much, and touches at least so many more items. */
type Floor = { readonly weight: number; readonly touches: number }

/** The end of a solution: what its last items save, how many of them are touched, and what they weigh at the prices. */
export type Ending = { readonly saved: number; readonly touches: number; readonly priced: number }

export type Bound = {
  readonly weights: PricedWeights
  /** Bounds endings while the first `count` items are undecided; asked with falling savings. A weight of Infinity: no solution ends like that. */
  readonly floorsBefore: (count: number) => (ending: Ending) => Floor
}

const NOTHING: Floor = { weight: Infinity, touches: Infinity }
/** Rounding errors of a bound are far below this; true weights are whole. */
const SLIP = 0.01

/**
 * Two relaxations, of which the sharper counts: one shares the touch weight out over fractions of choices, the other
 * counts the fewest whole touches.
 */
export const boundOf = (problem: ChoiceProblem, prices: Prices, mostTouches: number): Bound => {
  const { goal, excess, touchWeight } = problem
  const weights = pricedWeights(problem, prices)
  const curves = curvesOf(problem, weights)
  const untouched = { ...problem, touchWeight: 0 }
  const bareCurves = curvesOf(untouched, pricedWeights(untouched, { ...prices, touch: 0 }))
  const mostSaved = mostSavedOf(problem)
  const offset = priceOffset(prices, mostTouches)
  const bareOffset = priceOffset({ ...prices, touch: 0 }, mostTouches)
  const floorsBefore = (count: number): ((ending: Ending) => Floor) => {
    const sharedWeight = leastWeightOn(curves[count] ?? NO_CURVE)
    const bareWeight = leastWeightOn(bareCurves[count] ?? NO_CURVE)
    const fewestTouches = fewestTouchesOf(mostSaved[count] ?? NO_CURVE.saves)
    return ({ saved, touches, priced }) => {
      const missing = goal - saved
      const fewest = fewestTouches(missing)
      if (touches + fewest > mostTouches) return NOTHING
      const shared = priced + offset + sharedWeight(missing)
      const bare = priced - touches * prices.touch + bareOffset + bareWeight(missing) + fewest * touchWeight
      const late = Math.max(0, saved - excess.ample) * excess.weight
      return { weight: Math.ceil(Math.max(shared, bare) + late - SLIP), touches: fewest }
    }
  }
  return { weights, floorsBefore }
}
