import { NO_CLAUSE, type ClauseState } from './clause-state.ts'
import { indexes } from './indexes.ts'
import { labelsFor, pickLabels, type Labels } from './labels.ts'

/** The labels from `from` up to `to` (not included): all have the same clauses true, and save less and less. */
export type Group = { readonly state: ClauseState; readonly from: number; readonly to: number }

/** The labels of one item, group by group. */
export type Layer = { readonly labels: Labels; readonly groups: readonly Group[] }

/** Where a sweep starts: nothing is decided. */
export const blankLayer = (): Layer => ({
  labels: labelsFor(1),
  groups: [{ state: NO_CLAUSE, from: 0, to: 1 }],
})

/** Keeps the `width` labels with the least bounds. */
export const narrowed = ({ labels, groups }: Layer, width: number): Layer => {
  const byBound = indexes(0, labels.place.length).toSorted(
    (a, b) => (labels.atLeast[a] ?? 0) - (labels.atLeast[b] ?? 0) || a - b,
  )
  const kept = byBound.slice(0, width).toSorted()
  let next = 0
  const keptGroups = groups.map(({ state, to }) => {
    const from = next
    while (next < kept.length && (kept[next] ?? 0) < to) next += 1
    return { state, from, to: next }
  })
  return { labels: pickLabels(labels, kept), groups: keptGroups }
}
