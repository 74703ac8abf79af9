import { admit } from './admit.ts'
import { gather, type Source } from './candidates.ts'
import type { ClauseState } from './clause-state.ts'
import { pickLabels } from './labels.ts'
import type { Group, Layer } from './layer.ts'
import { inOrder } from './order.ts'
import { SLIP } from './prices.ts'
import type { Sweep } from './sweep.ts'

const sourcesByState = (
  sweep: Sweep,
  before: Layer,
  position: number,
): ReadonlyMap<ClauseState, Source[]> => {
  const { first, drops } = sweep.table
  const { forced, sequence } = sweep.floors
  const item = sequence[position] ?? 0
  const sources = new Map<ClauseState, Source[]>()
  for (const { state, from, to } of before.groups) {
    const after = [false, true].map((isDropped) => sweep.watch.after(state, position, isDropped))
    for (let choice = first[item] ?? 0; choice < (first[item + 1] ?? 0); choice += 1) {
      if (!sweep.incumbent.yieldsTo(Math.ceil((forced[choice] ?? 0) - SLIP), 0)) continue
      const next = after[drops[choice] ?? 0] ?? null
      if (next === null || from === to) continue
      const others = sources.get(next)
      if (others === undefined) sources.set(next, [{ from, to, choice }])
      else others.push({ from, to, choice })
    }
  }
  return sources
}

/** The labels of a position, made from those of the next one. */
export const extend = (sweep: Sweep, before: Layer, position: number): Layer => {
  const curve = sweep.floors.curveBefore(position)
  const groups: Group[] = []
  const kept: number[] = []
  const candidates = gather({ sweep, before, position, curve }, [...sourcesByState(sweep, before, position)])
  for (const { state, runs } of candidates.groups) {
    const order = inOrder({ sweep, position, labels: candidates.labels }, runs)
    const from = kept.length
    admit({ sweep, position, labels: candidates.labels, state }, order, kept)
    if (kept.length > from) groups.push({ state, from, to: kept.length })
  }
  return { labels: pickLabels(candidates.labels, Int32Array.from(kept)), groups }
}
