import type { RunEvent } from './run.ts'
import { standingEvents, type StandingEvent } from './standing-events.ts'
import { millis, type Millis } from './time.ts'

const correcting: ReadonlySet<RunEvent['type']> = new Set(['move-mark', 'exclude', 'include'])

/** Facts that can stand anywhere in the time of a run: they divide none of it. */
const remarking: ReadonlySet<RunEvent['type']> = new Set(['note', 'flag', 'slept', ...correcting])

/** Whether it puts right what was measured. */
export const isCorrection = ({ type }: RunEvent): boolean => correcting.has(type)

/** What was put right afterwards and not taken back, in the order in which it was done. */
export const standingCorrections = (events: readonly RunEvent[]): readonly StandingEvent[] =>
  standingEvents(events).filter(isCorrection)

/** The events that stand, moved ones at their new times, in the order of the run clock. */
export const correctedEvents = (events: readonly RunEvent[]): readonly StandingEvent[] => {
  const all = standingEvents(events)
  const moves = new Map(all.flatMap((event) => (event.type === 'move-mark' ? [[event.of, event.to]] : [])))
  if (moves.size === 0) return all
  return all
    .map((event) => ({ ...event, at: moves.get(event.seq) ?? event.at }))
    .toSorted((a, b) => a.at - b.at || a.seq - b.seq)
}

/** The events that stand as they were measured, without what was put right afterwards. */
export const originalEvents = (events: readonly RunEvent[]): readonly StandingEvent[] =>
  standingEvents(events).filter((event) => !isCorrection(event))

/** How many marks stand elsewhere than where they were measured. */
export const movedMarks = (events: readonly RunEvent[]): number =>
  correctedEvents(events).filter(({ seq, at }) => events[seq]?.at !== at).length

/** Between which times on the run clock an event may be moved, in ms, both included. */
export type MarkRange = { readonly from: Millis; readonly to: Millis }

/**
 * Where the event numbered `of` may be moved: between the neighbours that divide the run's time as it does; the last
 * one no later than it was recorded, since nothing was measured after it. Null when it cannot be moved: the start, a
 * remark, a correction, or what was taken back.
 */
export const markRange = (events: readonly RunEvent[], of: number): MarkRange | null => {
  const dividing = correctedEvents(events).filter(({ type }) => !remarking.has(type) && type !== 'discard')
  const place = dividing.findIndex(({ seq }) => seq === of)
  const before = dividing[place - 1]
  const recorded = events[of]
  if (place < 1 || before === undefined || recorded === undefined) return null
  return { from: before.at, to: millis(dividing[place + 1]?.at ?? recorded.at) }
}
