import type { ChoiceProblem } from './choice-problem.ts'
import type { PricedWeights } from './prices.ts'
import { staircase, type Step } from './steps.ts'

/** The least weight by ms saved, fractions allowed: straight between the points (saves[i], weights[i]), both rising. */
type Curve = { readonly saves: Float64Array; readonly weights: Float64Array }

const curveOf = (starts: readonly Step[], steps: readonly Step[]): Curve => {
  const curve = { saves: new Float64Array(steps.length + 1), weights: new Float64Array(steps.length + 1) }
  let saves = starts.reduce((total, start) => total + start.saves, 0)
  let weight = starts.reduce((total, start) => total + start.weight, 0)
  curve.saves[0] = saves
  curve.weights[0] = weight
  for (const [index, step] of steps.entries()) {
    curve.saves[index + 1] = saves += step.saves
    curve.weights[index + 1] = weight += step.weight
  }
  return curve
}

/** By number of items: the curve of the first so many items, from none to all. */
export const curvesOf = (problem: ChoiceProblem, weights: PricedWeights): readonly Curve[] => {
  const { starts, steps } = staircase(problem, weights)
  return Array.from({ length: problem.items.length + 1 }, (_, count) =>
    curveOf(
      starts.slice(0, count),
      steps.filter(({ item }) => item < count),
    ),
  )
}

/** Reads the least weight that saves `missing` ms off the curve, in fractions; Infinity when so much cannot be saved. Asked with rising `missing`. */
export const leastWeightOn = ({ saves, weights }: Curve): ((missing: number) => number) => {
  const top = saves.length - 1
  let to = 0
  return (missing) => {
    while (to <= top && (saves[to] ?? 0) < missing) to += 1
    if (to > top) return Infinity
    const right = weights[to] ?? 0
    if (to === 0) return right
    const [start, left] = [saves[to - 1] ?? 0, weights[to - 1] ?? 0]
    return left + ((missing - start) * (right - left)) / ((saves[to] ?? 0) - start)
  }
}

/** The curve of no items at all. */
export const NO_CURVE: Curve = { saves: new Float64Array(1), weights: new Float64Array(1) }
