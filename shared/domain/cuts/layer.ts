import type { Bound } from './bound.ts'
import type { ChoiceProblem } from './choice-problem.ts'
import { NO_CLAUSE, type ClauseState, type ClauseWatch } from './clause-state.ts'
import type { Incumbent } from './incumbent.ts'
import { addLabel, labelAt, noLabels, type Labels } from './labels.ts'

/** What stays the same in all sweeps over a problem. */
export type SweepTask = {
  readonly problem: ChoiceProblem
  readonly bound: Bound
  readonly watch: ClauseWatch
  /** No solution touches more items than this; Infinity when it may. */
  readonly mostTouches: number
}

/** A sweep on its way: the labels of the items it has been over, and the best solution found. */
export type Sweep = SweepTask & { readonly trail: Labels[]; readonly incumbent: Incumbent }

/** The labels from `from` up to `to` (not included): all have the same clauses true, and save less and less. */
export type Group = { readonly state: ClauseState; readonly from: number; readonly to: number }

/** The labels of one item, group by group. */
export type Layer = { readonly labels: Labels; readonly groups: readonly Group[] }

/** Where a sweep starts: nothing is decided. */
export const blankLayer = (): Layer => {
  const labels = noLabels()
  addLabel(labels, { place: 0, rest: 0, saved: 0, weight: 0, touches: 0, priced: 0, atLeast: 0 })
  return { labels, groups: [{ state: NO_CLAUSE, from: 0, to: 1 }] }
}

/** Keeps the labels with the least bounds, `width` of them or fewer. */
export const narrowed = ({ labels, groups }: Layer, width: number): Layer => {
  const cut = labels.atLeast.toSorted((a, b) => a - b)[width] ?? Infinity
  const kept = noLabels()
  const keptGroups = groups.map(({ state, from, to }) => {
    const start = kept.place.length
    for (let index = from; index < to; index += 1) {
      if ((labels.atLeast[index] ?? 0) < cut) addLabel(kept, labelAt(labels, index))
    }
    return { state, from: start, to: kept.place.length }
  })
  return { labels: kept, groups: keptGroups }
}
