import type { Pool } from './candidates.ts'
import { solutionOf } from './choice-problem.ts'
import { NO_CLAUSE, type ClauseWatch } from './clause-state.ts'
import { extend } from './extend.ts'
import type { Floors } from './floors.ts'
import type { Incumbent } from './incumbent.ts'
import { blankLayer, narrowed, type Layer } from './layer.ts'
import { isEnough } from './limit.ts'
import type { Part } from './relaxation.ts'
import type { Table } from './table.ts'
import type { Trail } from './trail.ts'

/** What a sweep is over. */
export type SweepTask = {
  readonly table: Table
  readonly part: Part
  readonly floors: Floors
  readonly watch: ClauseWatch
  readonly incumbent: Incumbent
  readonly pool: Pool
}

/** A sweep on its way: the labels of the items it has been over. */
export type Sweep = SweepTask & { readonly trail: Trail }

const offerNothing = ({ table: { problem }, watch, incumbent }: SweepTask): void => {
  if (!isEnough(problem.limit, 0, 0) || !watch.holds(NO_CLAUSE, problem.items.length)) return
  const { weight, touches, picks } = solutionOf(
    problem,
    problem.items.map(() => 0),
  )
  incumbent.offer(weight, touches, () => picks)
}

/** So many ways go on where the effort is spent. */
const NARROW = 8

/**
 * Goes over the items from the last to the first and builds up all ways to decide them that may lead to a solution of the
 * part that the incumbent would yield to: dynamic programming with dominance and bounds. From item to item at most `width`
 * ways go on, and fewer where the effort is spent; true when none had to be left out, so that the incumbent is the best of the part.
 */
export const sweepPart = (task: SweepTask, width: number): boolean => {
  const { sequence } = task.floors
  const trail: Trail = { sequence, labels: Array.from(sequence, () => undefined) }
  const sweep: Sweep = { ...task, trail }
  offerNothing(task)
  const { effort } = task.table.problem
  let layer: Layer = blankLayer()
  let isExhaustive = true
  for (let position = sequence.length - 1; position >= 0; position -= 1) {
    layer = extend(sweep, layer, position)
    effort.spend(layer.labels.place.length + position)
    const most = effort.isSpent() ? NARROW : Math.min(width, effort.widest)
    if (layer.labels.place.length > most) {
      isExhaustive = false
      layer = narrowed(layer, most)
    }
    trail.labels[position] = layer.labels
  }
  return isExhaustive
}
