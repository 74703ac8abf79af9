import { correctedEvents, isCorrection } from './corrections.ts'
import type { SectionId } from './identity.ts'
import type { Plan } from './plan.ts'
import { runStates } from './run-reducer.ts'
import { elapsedAt, spoiledTime, type StartedRun } from './run-state.ts'
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

const ends: Readonly<Partial<Record<RunEvent['type'], ReadonlySet<RunEvent['type']>>>> = {
  pause: new Set(['resume', 'finish', 'discard', 'reset']),
  'set-aside': new Set(['resume', 'finish', 'discard', 'reset']),
  interrupt: new Set(['proceed', 'mark', 'jump', 'finish', 'questions', 'discard', 'reset']),
}

const lastedOf = (events: readonly StandingEvent[], index: number, spoiled: number): Millis => {
  const event = events[index]
  if (event?.type === 'slept') return event.by
  const end = event === undefined ? undefined : ends[event.type]
  if (event === undefined || end === undefined) return millis(spoiled)
  const over = events.slice(index + 1).find(({ type }) => end.has(type))
  return millis((over?.at ?? event.at) - event.at)
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
    return [{ event, elapsed, section: after.current, lasted: lastedOf(events, index, spoiled) }]
  })
}
