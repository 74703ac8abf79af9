import type { ClauseState } from './clause-state.ts'
import { compareLabels, frontier } from './frontier.ts'
import type { Label } from './labels.ts'
import { noLabels } from './labels.ts'
import type { Group, Layer, Sweep } from './layer.ts'
import { streamOf, type Stream } from './stream.ts'

const streamsByState = (sweep: Sweep, before: Layer, item: number): ReadonlyMap<ClauseState, Stream[]> => {
  const streams = new Map<ClauseState, Stream[]>()
  for (const group of before.groups) {
    for (const place of (sweep.problem.items[item] ?? []).keys()) {
      const stream = streamOf(sweep, before, { group, item, place })
      if (stream === null) continue
      const others = streams.get(stream.state)
      if (others === undefined) streams.set(stream.state, [stream])
      else others.push(stream)
    }
  }
  return streams
}

/** Place of the stream whose head comes first. */
const foremost = (sweep: Sweep, item: number, streams: readonly Stream[]): number => {
  let first = 0
  for (let place = 1; place < streams.length; place += 1) {
    const [rival, leader] = [streams[place]?.head, streams[first]?.head]
    if (rival && leader && compareLabels(sweep, item, [rival, leader]) < 0) first = place
  }
  return first
}

/** Offers the solution that leaves all items before this one alone, if the label reaches the goal. */
const offer = ({ problem, incumbent }: Sweep, item: number, label: Label): void => {
  const { goal, excess } = problem
  if (label.place === 0 || label.saved < goal) return
  const weight = label.weight + Math.max(0, label.saved - excess.ample) * excess.weight
  if (!incumbent.yieldsTo(weight, label.touches)) return
  incumbent.offer({ weight, touches: label.touches, item, turn: { place: label.place, rest: label.rest } })
}

/** Empties the streams, which are in order each, in the order of all. */
const merge = (sweep: Sweep, item: number, streams: Stream[]): void => {
  const admit = frontier(sweep, item)
  const mayEnd = streams.some(({ state }) => sweep.watch.holds(state, item))
  while (streams.length > 0) {
    const place = foremost(sweep, item, streams)
    const stream = streams[place]
    if (stream === undefined) return
    const { head } = stream
    if (sweep.incumbent.yieldsTo(head.atLeast, head.touches)) {
      if (mayEnd) offer(sweep, item, head)
      admit(head)
    }
    if (!stream.advance()) streams.splice(place, 1)
  }
}

/** The labels of an item, made from those of the next one. */
export const extend = (sweep: Sweep, before: Layer, item: number): Layer => {
  const labels = noLabels()
  sweep.trail[item] = labels
  const groups: Group[] = []
  for (const [state, streams] of streamsByState(sweep, before, item)) {
    const from = labels.place.length
    merge(sweep, item, streams)
    if (labels.place.length > from) groups.push({ state, from, to: labels.place.length })
  }
  return { labels, groups }
}
