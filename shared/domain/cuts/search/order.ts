import type { Run } from './candidates.ts'
import { indexes } from './indexes.ts'
import type { Labels } from './labels.ts'
import type { Sweep } from './sweep.ts'
import { compareTurns, type Turn } from './trail.ts'

/** Labels of one item. */
export type ItemLabels = { readonly sweep: Sweep; readonly position: number; readonly labels: Labels }

const turnOf = ({ place, rest }: Labels, at: number): Turn => ({ place: place[at] ?? 0, rest: rest[at] ?? 0 })

/** − when label `a` decides the first items that differ by the earlier choice. */
export const compareChoices = ({ sweep, position, labels }: ItemLabels, a: number, b: number): number =>
  compareTurns(sweep.trail, position, [turnOf(labels, a), turnOf(labels, b)])

/** − when `a` comes first: what reaches further, then the lighter, then what touches fewer, then by the order of the choices. */
const compare = (of: ItemLabels, a: number, b: number): number => {
  const { saved, calmed, weight, touches } = of.labels
  const { rate } = of.sweep.part.line
  const reach = (saved[b] ?? 0) + rate * (calmed[b] ?? 0) - ((saved[a] ?? 0) + rate * (calmed[a] ?? 0))
  return (
    reach ||
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
