import { spokenSections, type Plan } from './plan.ts'
import { over, told } from './run-moves.ts'
import type { RunState, StartedRun } from './run-state.ts'
import type { RunEvent } from './run.ts'
import { millis } from './time.ts'

/** A run at its first section; a plan without any begins none. */
export const begin = (plan: Plan, event: RunEvent & { type: 'start' }): RunState => {
  const first = spokenSections(plan)[0]
  if (first === undefined) return { phase: 'ready' }
  return {
    phase: 'running',
    since: event.at,
    startedAt: event.wall,
    late: event.late ?? millis(0),
    current: first.id,
    aside: false,
    spans: [],
    spoiled: [],
    leftOut: [],
    excluded: [],
    remarks: [],
    asked: millis(0),
  }
}

/** The whole run begins again; what was measured of it so far is spoiled, what was noted stays. */
export const reset = (plan: Plan, run: StartedRun, event: RunEvent & { type: 'reset' }): StartedRun => {
  const first = spokenSections(plan)[0]
  const { spans, spoiled } = over(run, 'ended', event.at)
  const again = told(run, {
    startedAt: event.wall,
    current: first?.id ?? run.current,
    aside: false,
    spans: [],
    spoiled: [...spoiled, ...spans],
    leftOut: [],
    asked: millis(0),
  })
  return { ...again, phase: 'running', since: event.at }
}
