import { solutionOf, type Solution } from './choice-problem.ts'
import { NO_CLAUSE } from './clause-state.ts'
import { extend } from './extend.ts'
import { firstInOrder, lightestSoFar, type Incumbent, type Limit } from './incumbent.ts'
import { noLabels } from './labels.ts'
import { blankLayer, narrowed, type Layer, type Sweep, type SweepTask } from './layer.ts'

/** The lightest solution below a limit that a sweep came upon. It is the lightest of all if the sweep is exhaustive: had no label to leave out. */
type Swept = { readonly solution: Solution | null; readonly isExhaustive: boolean }

const begin = (task: SweepTask, incumbentOf: (trail: Sweep['trail']) => Incumbent): Sweep => {
  const trail = task.problem.items.map(noLabels)
  const sweep = { ...task, trail, incumbent: incumbentOf(trail) }
  const count = trail.length
  if (task.problem.goal <= 0 && task.watch.holds(NO_CLAUSE, count)) {
    const { weight, touches } = solutionOf(task.problem, [])
    sweep.incumbent.offer({ weight, touches, item: count, turn: { place: 0, rest: 0 } })
  }
  return sweep
}

/**
 * Goes over the items from the last to the first and builds up all ways to decide them that may lead to a solution below
 * the limit, dynamic programming with dominance and bounds; from item to item at most `width` ways go on.
 */
export const sweepForLightest = (task: SweepTask, limit: Limit, width: number): Swept => {
  const sweep = begin(task, (trail) => lightestSoFar(trail, limit))
  let layer: Layer = blankLayer()
  let isExhaustive = true
  for (let item = sweep.trail.length - 1; item >= 0; item -= 1) {
    layer = extend(sweep, layer, item)
    if (layer.labels.place.length <= width) continue
    isExhaustive = false
    layer = narrowed(layer, width)
    sweep.trail[item] = layer.labels
  }
  return { solution: sweep.incumbent.solution(), isExhaustive }
}

/**
 * Of the solutions as light as the lightest, the one that comes first in the order of the choices. The sweep meets it
 * before all others: the first it meets leaves the longest beginning alone.
 */
export const sweepForFirst = (task: SweepTask, lightest: Limit): Solution | null => {
  const sweep = begin(task, (trail) => firstInOrder(trail, lightest))
  let layer: Layer = blankLayer()
  for (let item = sweep.trail.length - 1; item >= 0 && sweep.incumbent.solution() === null; item -= 1) {
    layer = extend(sweep, layer, item)
  }
  return sweep.incumbent.solution()
}
