import { correctedEvents, isCorrection } from './corrections.ts'
import type { SectionId } from './identity.ts'
import type { Plan } from './plan.ts'
import { runStates } from './run-reducer.ts'
import { elapsedAt, interruptionAt, spoiledTime, type RunState, type StartedRun } from './run-state.ts'
import type { RunEvent } from './run.ts'
import type { StandingEvent } from './standing-events.ts'
import { millis, type Millis } from './time.ts'

/** One thing that happened in a run. */
export type RunMoment = {
  readonly event: StandingEvent
  /** Ms of the talk at that moment: pauses and what was spoiled do not count. */
  readonly elapsed: Millis
  /** The section under way after it. */
  readonly section: SectionId
  /** How long a pause, an interruption or a sleep lasted, or how much was spoiled, in ms; 0 for anything else. */
  readonly lasted: Millis
}

type Course = { readonly events: readonly StandingEvent[]; readonly states: readonly RunState[] }

/** The place of the first event after `index` that puts an end to something; the last one when none does. */
const endOf = ({ states }: Course, index: number, lasts: (state: RunState) => boolean): number => {
  const over = states.findIndex((state, later) => later > index && !lasts(state))
  return over < 0 ? states.length - 1 : over
}

const isPaused = ({ phase }: RunState): boolean => phase === 'paused'
const isAside = (state: RunState): boolean => state.phase !== 'ready' && state.aside

/** Ms outside the outline just before the event at a place. */
const outsideBefore = ({ events, states }: Course, place: number): number => {
  const [before, event] = [states[place - 1], events[place]]
  return before === undefined || before.phase === 'ready' || event === undefined
    ? 0
    : interruptionAt(before, event.at)
}

/** Ms that the clock ran from one place to another. */
const between = ({ events }: Course, from: number, to: number): number =>
  (events[to]?.at ?? 0) - (events[from]?.at ?? 0)

/** An interruption is not measured by the clock: it may have been paused in between. */
const lastedOf = (course: Course, index: number, spoiled: number): Millis => {
  const event = course.events[index]
  if (event?.type === 'slept') return event.by
  if (event?.type === 'pause' || event?.type === 'set-aside')
    return millis(between(course, index, endOf(course, index, isPaused)))
  return event?.type === 'interrupt'
    ? millis(outsideBefore(course, endOf(course, index, isAside)) - outsideBefore(course, index))
    : millis(spoiled)
}

/** A run's events in their order, each with where the run stood; what was taken back, and corrections, are no part of it. */
export const runTimeline = (plan: Plan, all: readonly RunEvent[]): readonly RunMoment[] => {
  const events = correctedEvents(all).filter((event) => !isCorrection(event))
  const states = runStates(plan, events)
  const started = (index: number): StartedRun | null => {
    const state = states[index]
    return state === undefined || state.phase === 'ready' ? null : state
  }
  return events.flatMap((event, index) => {
    const after = started(index)
    if (after === null) return []
    const before = started(index - 1)
    const spoiled = spoiledTime(after) - (before === null ? 0 : spoiledTime(before))
    const elapsed = before === null ? millis(0) : elapsedAt(before, event.at)
    return [{ event, elapsed, section: after.current, lasted: lastedOf({ events, states }, index, spoiled) }]
  })
}
