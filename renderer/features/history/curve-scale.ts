import type { CurvePoint } from '#shared/domain/learning-curve.ts'
import type { Budget } from '#shared/domain/slot.ts'

/** Where something stands in a picture, in percent from its upper left corner. */
export type Place = { readonly x: number; readonly y: number }

/** Free space above the longest and below the shortest length, as a share of what lies between. */
const MARGIN = 0.25

/** A scale for a curve: runs at even distances, lengths so that all of them and the budget are within sight. */
export const curveScale = (curve: readonly CurvePoint[], { budget, target }: Budget) => {
  const lengths = curve.flatMap(({ result, firstContent }) => [result.total, firstContent ?? result.total])
  const [least, most] = [Math.min(target, ...lengths), Math.max(budget, ...lengths)]
  const margin = Math.max(1, most - least) * MARGIN
  const height = most - least + 2 * margin
  const y = (length: number): number => ((most + margin - length) / height) * 100
  const x = (run: number): number => ((run + 0.5) / curve.length) * 100
  return { y, place: (run: number, length: number): Place => ({ x: x(run), y: y(length) }) }
}
