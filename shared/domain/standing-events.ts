import type { RunEvent } from './run.ts'

/** An event that was not taken back, with its place among all events of the run. */
export type StandingEvent = RunEvent & { readonly seq: number }

/** Marks each event true that stands: neither an undo nor undone by an undo that stands itself. */
const standing = (events: readonly RunEvent[]): readonly boolean[] => {
  const stands = events.map(() => true)
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index]
    if (event?.type !== 'undo') continue
    if (stands[index] && event.of < index) stands[event.of] = false
    stands[index] = false
  }
  return stands
}

/** The events that have not been taken back, in the order in which they were recorded. */
export const standingEvents = (events: readonly RunEvent[]): readonly StandingEvent[] => {
  const stands = standing(events)
  return events.map((event, seq) => ({ ...event, seq })).filter(({ seq }) => stands[seq])
}
