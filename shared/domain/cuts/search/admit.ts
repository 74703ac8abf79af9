import type { ClauseState } from './clause-state.ts'
import { isEnough } from './limit.ts'
import { compareChoices, type ItemLabels } from './order.ts'
import { picksFrom } from './trail.ts'

type Admitting = ItemLabels & { readonly state: ClauseState }

/** Offers the solution that leaves all items still to come alone, if the label is enough for it. */
const offer = ({ sweep, position, labels }: ItemLabels, at: number): void => {
  const { table, incumbent, trail } = sweep
  const { limit, excess } = table.problem
  const saved = labels.saved[at] ?? 0
  const place = labels.place[at] ?? 0
  if (place === 0 || !isEnough(limit, saved, labels.calmed[at] ?? 0)) return
  const weight = (labels.weight[at] ?? 0) + Math.max(0, saved - excess.ample) * excess.weight
  incumbent.offer(weight, labels.touches[at] ?? 0, () =>
    picksFrom(trail, position, { place, rest: labels.rest[at] ?? 0 }),
  )
}

/**
 * Of the labels so far with one number of touches those that no other beats: the more they calm, the more they weigh. They
 * all save no less than whatever comes, and are weighed as if all that they save more were excess.
 */
type Leaders = { readonly at: number[]; readonly calmed: number[]; readonly weight: number[] }

/** The place of the first leader that calms as much. */
const firstAsCalm = ({ calmed }: Leaders, much: number): number => {
  let [low, high] = [0, calmed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((calmed[middle] ?? 0) < much) low = middle + 1
    else high = middle
  }
  return low
}

/** What a label weighs if all that it saves is excess. */
const fullWeight = ({ sweep, labels }: ItemLabels, at: number): number =>
  (labels.weight[at] ?? 0) + sweep.table.problem.excess.weight * (labels.saved[at] ?? 0)

/** Whether one of the leaders, which come before the label in the order, beats it whatever follows. */
const isBeaten = (of: ItemLabels, at: number, leaders: Leaders): boolean => {
  const { calmed, touches } = of.labels
  const place = firstAsCalm(leaders, calmed[at] ?? 0)
  const leader = leaders.at[place]
  if (leader === undefined) return false
  const heavier = fullWeight(of, at) - (leaders.weight[place] ?? 0)
  return (heavier || (touches[at] ?? 0) - (touches[leader] ?? 0) || compareChoices(of, at, leader)) >= 0
}

/** Puts a label among the leaders, in the place of those that it beats. */
const lead = (of: ItemLabels, at: number, leaders: Leaders): void => {
  const calmed = of.labels.calmed[at] ?? 0
  const weight = fullWeight(of, at)
  let to = firstAsCalm(leaders, calmed)
  while (to < leaders.at.length && leaders.calmed[to] === calmed) to += 1
  let from = to
  while (from > 0 && (leaders.weight[from - 1] ?? 0) >= weight) from -= 1
  leaders.at.splice(from, to - from, at)
  leaders.calmed.splice(from, to - from, calmed)
  leaders.weight.splice(from, to - from, weight)
}

/** A leader that touches this many fewer may beat a label too. */
const FEWER = 2

const isBeatenByAny = (of: ItemLabels, at: number, leaders: readonly (Leaders | undefined)[]): boolean => {
  const touches = of.labels.touches[at] ?? 0
  for (let fewer = 0; fewer <= FEWER; fewer += 1) {
    const rivals = leaders[touches - fewer]
    if (rivals !== undefined && isBeaten(of, at, rivals)) return true
  }
  return false
}

/** Adds the labels of one group, in their order, but for those that one before them beats. */
export const admit = (of: Admitting, order: Int32Array, kept: number[]): void => {
  const { sweep, position, labels, state } = of
  const mayEnd = sweep.watch.holds(state, position)
  const leaders: Leaders[] = []
  for (const at of order) {
    const touches = labels.touches[at] ?? 0
    if (!sweep.incumbent.yieldsTo(labels.atLeast[at] ?? 0, touches)) continue
    if (mayEnd) offer(of, at)
    if (isBeatenByAny(of, at, leaders)) continue
    kept.push(at)
    lead(of, at, (leaders[touches] ??= { at: [], calmed: [], weight: [] }))
  }
}
