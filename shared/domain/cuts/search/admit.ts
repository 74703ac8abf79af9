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
 * Whether the leader, which comes before the label in the order, beats it whatever follows: it saves and calms no less, and
 * is no heavier even if all that it saves more were excess.
 */
const isBeaten = (of: ItemLabels, at: number, leader: number): boolean => {
  const { saved, calmed, weight, touches } = of.labels
  const saves = (saved[leader] ?? 0) - (saved[at] ?? 0)
  if (saves < 0 || (calmed[leader] ?? 0) < (calmed[at] ?? 0)) return false
  const excess = of.sweep.table.problem.excess.weight * saves
  const heavier = (weight[at] ?? 0) - (weight[leader] ?? 0) - excess
  return (heavier || (touches[at] ?? 0) - (touches[leader] ?? 0) || compareChoices(of, at, leader)) >= 0
}

/** As many of the last labels of each number of touches are compared with; where nothing is calmed the last one beats all that the others do. */
const LEADERS = 6
/** A leader that touches this many fewer may beat a label too. */
const FEWER = 2

/** Adds the labels of one group, in their order, but for those that one before them beats. */
export const admit = (of: Admitting, order: Int32Array, kept: number[]): void => {
  const { sweep, position, labels, state } = of
  const mayEnd = sweep.watch.holds(state, position)
  const leaders: number[][] = []
  for (const at of order) {
    const touches = labels.touches[at] ?? 0
    if (!sweep.incumbent.yieldsTo(labels.atLeast[at] ?? 0, touches)) continue
    if (mayEnd) offer(of, at)
    let isOut = false
    for (let fewer = 0; fewer <= FEWER && !isOut; fewer += 1)
      isOut = leaders[touches - fewer]?.some((leader) => isBeaten(of, at, leader)) ?? false
    if (isOut) continue
    kept.push(at)
    const own = leaders[touches]
    if (own === undefined) leaders[touches] = [at]
    else if (sweep.part.line.rate === 0) own[0] = at
    else if (own.push(at) > LEADERS) own.shift()
  }
}
