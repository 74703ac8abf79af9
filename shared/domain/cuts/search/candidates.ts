import type { ClauseState } from './clause-state.ts'
import { pointFor, weightAt, type Curve } from './curve.ts'
import { copyLabel, labelsFor, type Labels } from './labels.ts'
import type { Layer } from './layer.ts'
import { SLIP } from './prices.ts'
import type { Sweep } from './sweep.ts'

/** The labels from `from` up to `to` of the layer before, each to be extended by the choice. */
export type Source = { readonly from: number; readonly to: number; readonly choice: number }

/** Where the run of one source begins and ends. */
export type Run = readonly [number, number]

/** What a layer may become: for each clause state runs of labels, each in order. */
type Candidates = {
  readonly labels: Labels
  readonly groups: readonly { readonly state: ClauseState; readonly runs: readonly Run[] }[]
}

type Gathering = {
  readonly sweep: Sweep
  readonly before: Layer
  readonly position: number
  readonly curve: Curve
}

/** Labels with room for more: the columns are replaced by longer ones when they are full. */
export type Pool = { labels: Labels; count: number }

const grown = (labels: Labels): Labels => {
  const to = labelsFor(labels.place.length * 2)
  for (let at = 0; at < labels.place.length; at += 1) copyLabel(labels, at, { to, at })
  return to
}

/** Puts every label of the source that may still lead to something into the pool, extended by the choice. */
const extendSource = ({ sweep, before, position, curve }: Gathering, source: Source, pool: Pool): void => {
  const { table, part, floors, incumbent } = sweep
  const { excess } = table.problem
  const { rate, need } = part.line
  const from = before.labels
  const place = source.choice - (table.first[floors.sequence[position] ?? 0] ?? 0)
  const touch = place > 0 ? 1 : 0
  const saves = table.saves[source.choice] ?? 0
  const calms = table.calms[source.choice] ?? 0
  const price = floors.priced[source.choice] ?? 0
  const { most } = part.touches
  const fewest = part.touches.least - position
  let point = -1
  for (let rest = source.from; rest < source.to; rest += 1) {
    const touches = (from.touches[rest] ?? 0) + touch
    if (touches > most || touches < fewest) continue
    const saved = (from.saved[rest] ?? 0) + saves
    const calmed = (from.calmed[rest] ?? 0) + calms
    const missing = need - saved - rate * calmed
    if (point < 0) point = pointFor(curve, missing)
    // From label to label little changes: the point is near the one before.
    while (point > 0 && (curve.reach[point - 1] ?? 0) >= missing) point -= 1
    while (point < curve.reach.length && (curve.reach[point] ?? 0) < missing) point += 1
    const priced = (from.priced[rest] ?? 0) + price
    const late = saved > excess.ample ? (saved - excess.ample) * floors.late : 0
    const atLeast = Math.ceil(priced + floors.offset + weightAt(curve, point, missing) + late - SLIP)
    if (atLeast === Infinity || !incumbent.yieldsTo(atLeast, touches)) continue
    if (pool.count === pool.labels.place.length) pool.labels = grown(pool.labels)
    const { labels, count } = pool
    labels.place[count] = place
    labels.rest[count] = rest
    labels.touches[count] = touches
    labels.saved[count] = saved
    labels.calmed[count] = calmed
    labels.weight[count] = (from.weight[rest] ?? 0) + (table.weights[source.choice] ?? 0)
    labels.priced[count] = priced
    labels.atLeast[count] = atLeast
    pool.count += 1
  }
}

const FIRST_ROOM = 1024

/** No labels, with room for the first. */
export const emptyPool = (): Pool => ({ labels: labelsFor(FIRST_ROOM), count: 0 })

/** All that the layer before may become, in the search's one pool: it is filled anew for every layer. */
export const gather = (
  gathering: Gathering,
  sources: readonly (readonly [ClauseState, readonly Source[]])[],
): Candidates => {
  const { pool } = gathering.sweep
  pool.count = 0
  const groups = sources.map(([state, ofState]) => ({
    state,
    runs: ofState.flatMap((source): readonly Run[] => {
      const from = pool.count
      extendSource(gathering, source, pool)
      return pool.count > from ? [[from, pool.count]] : []
    }),
  }))
  return { labels: pool.labels, groups }
}
