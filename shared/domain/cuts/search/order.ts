import type { Run } from './candidates.ts'
import { indexes } from './indexes.ts'
import type { Labels } from './labels.ts'
import type { Sweep } from './sweep.ts'

/** Labels of one item. */
export type ItemLabels = { readonly sweep: Sweep; readonly position: number; readonly labels: Labels }

/** − when label `a` has the earlier choice for the first of the items, in their own order, that the two decide differently. */
export const compareChoices = ({ sweep, position, labels }: ItemLabels, a: number, b: number): number => {
  const { sequence } = sweep.trail
  let at: Pick<Labels, 'place' | 'rest'> | undefined = labels
  let left = a
  let right = b
  let first = Infinity
  let difference = 0
  for (let here = position; left !== right && at !== undefined; here += 1) {
    const item = sequence[here] ?? 0
    const apart: number = (at.place[left] ?? 0) - (at.place[right] ?? 0)
    if (apart !== 0 && item < first) {
      first = item
      difference = apart
    }
    left = at.rest[left] ?? 0
    right = at.rest[right] ?? 0
    at = sweep.trail.labels[here + 1]
  }
  return difference
}

/** − when `a` comes first: what saves more, then calms more, then the lighter, then what touches fewer, then by the order of the choices. */
const compare = (of: ItemLabels, a: number, b: number): number => {
  const { saved, calmed, weight, touches } = of.labels
  return (
    (saved[b] ?? 0) - (saved[a] ?? 0) ||
    (calmed[b] ?? 0) - (calmed[a] ?? 0) ||
    (weight[a] ?? 0) - (weight[b] ?? 0) ||
    (touches[a] ?? 0) - (touches[b] ?? 0) ||
    compareChoices(of, a, b)
  )
}

const merged = (of: ItemLabels, a: Int32Array, b: Int32Array): Int32Array => {
  const both = new Int32Array(a.length + b.length)
  let [left, right] = [0, 0]
  for (let at = 0; at < both.length; at += 1) {
    const takesLeft = right === b.length || (left < a.length && compare(of, a[left] ?? 0, b[right] ?? 0) <= 0)
    both[at] = (takesLeft ? a[left] : b[right]) ?? 0
    if (takesLeft) left += 1
    else right += 1
  }
  return both
}

/** The labels of all runs in one order. */
export const inOrder = (of: ItemLabels, runs: readonly Run[]): Int32Array => {
  let rows = runs.map(([from, to]) => indexes(from, to))
  while (rows.length > 1)
    rows = rows.flatMap((row, index) => {
      if (index % 2 === 1) return []
      const next = rows[index + 1]
      return [next === undefined ? row : merged(of, row, next)]
    })
  return rows[0] ?? new Int32Array(0)
}
