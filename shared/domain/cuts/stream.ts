import type { ClauseState } from './clause-state.ts'
import type { Label } from './labels.ts'
import type { Group, Layer, Sweep } from './layer.ts'

/** The labels of one group, each with one choice of the item before it added, those that lead to nothing better left out. */
export type Stream = {
  /** The clauses that are true of all of them. */
  readonly state: ClauseState
  /** The label the stream stands at: always the same object, filled anew. */
  readonly head: Label
  /** Goes on to the next label; false at the end. */
  readonly advance: () => boolean
}

type Source = { readonly group: Group; readonly item: number; readonly place: number }

/** Null when no label of the group goes with the choice. */
export const streamOf = (sweep: Sweep, { labels }: Layer, { group, item, place }: Source): Stream | null => {
  const choice = sweep.problem.items[item]?.[place]
  const state = choice === undefined ? null : sweep.watch.after(group.state, item, choice.drops)
  if (choice === undefined || state === null) return null
  const touch = place > 0 ? 1 : 0
  const adds = choice.weight + touch * sweep.problem.touchWeight
  const price = sweep.bound.weights[item]?.[place] ?? 0
  const floorOf = sweep.bound.floorsBefore(item)
  const head = { place, rest: 0, saved: 0, weight: 0, touches: 0, priced: 0, atLeast: 0 }
  let index = group.from - 1
  const advance = (): boolean => {
    for (index += 1; index < group.to; index += 1) {
      head.saved = (labels.saved[index] ?? 0) + choice.saves
      head.touches = (labels.touches[index] ?? 0) + touch
      head.priced = (labels.priced[index] ?? 0) + price
      const floor = floorOf(head)
      if (!sweep.incumbent.yieldsTo(floor.weight, head.touches + floor.touches)) continue
      head.rest = index
      head.weight = (labels.weight[index] ?? 0) + adds
      head.atLeast = floor.weight
      return true
    }
    return false
  }
  return advance() ? { state, head, advance } : null
}
