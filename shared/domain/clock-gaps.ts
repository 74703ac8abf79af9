import type { RunEvent } from './run.ts'
import { millis, type Millis } from './time.ts'

/** A stretch in which the wall clock and the run clock disagree: `by` = wall − run, in ms (+ = the computer slept or its clock was set forward). */
type ClockGap = { readonly at: Millis; readonly by: Millis }

/** Disagreements up to this are drift and rounding, in ms. */
const TOLERANCE = 2000

/**
 * Where the two clocks of a run's events part, in run order; empty for a run with nothing to explain. Where the run
 * clock stood still the run was not on: it was taken up again after a crash, or a finished run was changed.
 */
export const clockGaps = (events: readonly RunEvent[]): readonly ClockGap[] =>
  events.flatMap((event, index) => {
    const before = events[index - 1]
    if (before === undefined || event.at === before.at) return []
    const by = event.wall - before.wall - (event.at - before.at)
    return Math.abs(by) > TOLERANCE ? [{ at: event.at, by: millis(by) }] : []
  })
