import type { Plan } from './plan.ts'
import { actualsAt, sectionsTold, type RunResult } from './run-result.ts'
import { elapsedAt, type StartedRun } from './run-state.ts'
import { fitState, type Budget, type FitState } from './slot.ts'
import { millis, type Millis } from './time.ts'

/** How a run ended: how long it was and how late it began, in ms, and how many (`told`) of the sections that were to be spoken (`of`) were. */
export type RunEnding = {
  readonly total: Millis
  readonly late: Millis
  readonly told: number
  readonly of: number
}

/** The ending of a finished run. */
export const endingOf = (result: Pick<RunResult, 'plan' | 'state' | 'actuals' | 'total'>): RunEnding => ({
  total: result.total,
  late: result.state.late,
  ...sectionsTold(result),
})

/** The ending of a run that is over; `at` ms on its clock. */
export const endingAt = (plan: Plan, run: StartedRun, at: Millis): RunEnding =>
  endingOf({ plan, state: run, actuals: actualsAt(run, at), total: elapsedAt(run, at) })

/** Where on the clock of its slot a run ended, in ms. */
export const endOf = ({ total, late }: RunEnding): Millis => millis(late + total)

/** What a run says about its slot; null when it stopped before its last section: that says nothing, unless it is over already. */
export const endingState = (ending: RunEnding, budget: Budget): FitState | null => {
  const state = fitState(endOf(ending), budget)
  return ending.told < ending.of && state !== 'over' ? null : state
}
