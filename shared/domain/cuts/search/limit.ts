/**
 * Which lengths are short enough: center + z × √(variance + (shared × center)²) ≤ longest, center and variance being what
 * is left of them after the savings. Times in ms, variances in ms²; shared, z ≥ 0. With z = 0 this is center ≤ longest.
 */
export type Limit = {
  readonly center: number
  readonly variance: number
  readonly shared: number
  readonly z: number
  readonly longest: number
}

/** All that saves at least `goal` ms is enough. */
export const savingsOf = (goal: number): Limit => ({
  center: goal,
  variance: 0,
  shared: 0,
  z: 0,
  longest: 0,
})

/** The length that is compared with the longest, in ms, when so much is saved and calmed. It falls with either. */
export const lengthAfter = (
  { center, variance, shared, z }: Limit,
  saved: number,
  calmed: number,
): number => {
  const left = center - saved
  return z === 0 ? left : left + z * Math.sqrt(Math.max(0, variance - calmed) + (shared * left) ** 2)
}

/** Whether so much saved and calmed (ms, ms²) brings the length within the longest. */
export const isEnough = (limit: Limit, saved: number, calmed: number): boolean =>
  lengthAfter(limit, saved, calmed) <= limit.longest

/** The greatest variance that leaves room for any length at all. */
const mostVariance = ({ z, longest }: Limit): number => (longest < 0 ? -1 : (longest / z) ** 2)

/** The longest center that is short enough at a variance that leaves room for one. Falls with the variance. */
const longestCenter = ({ shared, z, longest }: Limit, variance: number): number => {
  const room = longest ** 2 - z ** 2 * variance
  return room / (longest + Math.sqrt(longest ** 2 - (1 - (z * shared) ** 2) * room))
}

/** By how much the longest center falls with each ms² of variance. */
const fallAt = (limit: Limit, variance: number): number => {
  const { shared, z, longest } = limit
  const center = longestCenter(limit, variance)
  return z ** 2 / (2 * (longest - center + (z * shared) ** 2 * center))
}

/** Variances from `low` to `high`, in ms². */
export type VarianceRange = { readonly low: number; readonly high: number }

/** What of the range leaves room for any length at all; null when nothing does. */
export const roomIn = (limit: Limit, { low, high }: VarianceRange): VarianceRange | null => {
  if (limit.z === 0) return { low, high: low }
  const most = mostVariance(limit)
  return low > most ? null : { low, high: Math.min(high, most) }
}

/** A straight line that no solution falls below: saved + rate × calmed ≥ need. */
export type Line = { readonly rate: number; readonly need: number }

/** Rounding errors of a line are far below this share of it. */
const ROUNDING = 1e-10

/** Rate, and height where there is no variance, of the line above the curve of longest centers: where that is convex through its ends, else along its middle. */
const lineAbove = (limit: Limit, { low, high }: VarianceRange): readonly [number, number] => {
  const top = longestCenter(limit, low)
  if (high <= low) return [0, top]
  if (limit.z * limit.shared < 1) {
    const rate = (top - longestCenter(limit, high)) / (high - low)
    return [rate, top + rate * low]
  }
  const middle = (low + high) / 2
  const rate = fallAt(limit, middle)
  return [rate, longestCenter(limit, middle) + rate * middle]
}

/** The line for all solutions whose variance ends within the range, which has to leave room for a length. */
export const lineOf = (limit: Limit, range: VarianceRange): Line => {
  const { center, variance, z, longest } = limit
  if (z === 0) return { rate: 0, need: center - longest }
  const [rate, height] = lineAbove(limit, range)
  return {
    rate,
    need: center + rate * variance - height - ROUNDING * (Math.abs(center) + rate * variance),
  }
}

/** By how many ms the line is less strict than the curve at the most. */
export const bowOf = (limit: Limit, range: VarianceRange): number => {
  if (limit.z === 0) return 0
  const [rate, height] = lineAbove(limit, range)
  const above = (variance: number): number => height - rate * variance - longestCenter(limit, variance)
  return Math.max(above(range.low), above((range.low + range.high) / 2), above(range.high))
}
