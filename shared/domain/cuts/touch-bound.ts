import type { ChoiceProblem } from './choice-problem.ts'

const runningSum = (values: readonly number[]): Float64Array => {
  const sums = new Float64Array(values.length + 1)
  for (const [index, value] of values.entries()) sums[index + 1] = (sums[index] ?? 0) + value
  return sums
}

/** By number of items, then by number of touches (from 0): the most ms that so many of the first items can save. */
export const mostSavedOf = ({ items }: ChoiceProblem): readonly Float64Array[] => {
  const most = items
    .map((choices, item) => ({ item, saves: Math.max(...choices.map(({ saves }) => saves)) }))
    .toSorted((a, b) => b.saves - a.saves)
  return Array.from({ length: items.length + 1 }, (_, count) =>
    runningSum(most.filter(({ item }) => item < count).map(({ saves }) => saves)),
  )
}

/** Reads off the fewest touches that can save `missing` ms; Infinity when all together cannot. Asked with rising `missing`. */
export const fewestTouchesOf = (mostSaved: Float64Array): ((missing: number) => number) => {
  let touches = 0
  return (missing) => {
    while (touches < mostSaved.length && (mostSaved[touches] ?? 0) < missing) touches += 1
    return touches === mostSaved.length ? Infinity : touches
  }
}
