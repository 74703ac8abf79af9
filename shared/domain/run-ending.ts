import type { Plan } from './plan.ts'
import { actualsAt, sectionsTold } from './run-result.ts'
import { elapsedAt, type StartedRun } from './run-state.ts'
import { type Millis } from './time.ts'

/** How a run ended: how long it was and how late it began, in ms, and how many of the sections that were to be spoken were. */
export type RunEnding = {
  readonly lasted: { readonly total: Millis; readonly late: Millis }
  readonly told: { readonly told: number; readonly of: number }
}

/** The ending of a run that is over; `at` ms on its clock. */
export const runEnding = (plan: Plan, run: StartedRun, at: Millis): RunEnding => ({
  lasted: { total: elapsedAt(run, at), late: run.late },
  told: sectionsTold({ plan, state: run, actuals: actualsAt(run, at) }),
})
