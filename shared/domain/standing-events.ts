import type { RunEvent } from './run.ts'

/** An event that was not taken back, with its place among all events of the run. */
export type StandingEvent = RunEvent & { readonly seq: number }

/** The events that hold, undos among them: those that no undo takes back which holds itself. */
const holding = (events: readonly RunEvent[]): readonly StandingEvent[] => {
  const holds = events.map(() => true)
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index]
    if (event?.type === 'undo' && holds[index] && event.of < index) holds[event.of] = false
  }
  return events.map((event, seq) => ({ ...event, seq })).filter(({ seq }) => holds[seq])
}

/** The events that have not been taken back, in the order in which they were recorded. */
export const standingEvents = (events: readonly RunEvent[]): readonly StandingEvent[] =>
  holding(events).filter(({ type }) => type !== 'undo')

/**
 * What has to be taken back so that a run is as it was when it had so many events: what was done since, and what took
 * back something from before. An undo of what came after it too may stay: it holds that down.
 */
export const doneSince = (events: readonly RunEvent[], from: number): readonly StandingEvent[] =>
  holding(events).filter((event) => event.seq >= from && (event.type !== 'undo' || event.of < from))
