import { progressAt, type Progress } from '#shared/domain/progress.ts'
import { expectedInRun } from '#shared/domain/run-forecast.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import type { StartedRun } from '#shared/domain/run-state.ts'
import { budgetOf, type Budget } from '#shared/domain/slot.ts'

/** Where a run stands: its state, what a clock face shows of it, and the time it has. */
export type Standing = { readonly state: StartedRun; readonly progress: Progress; readonly budget: Budget }

/** How the run in progress stands at the moment of its snapshot; null before its first fact. */
export const standingOf = ({ snapshot, revision, talk, forecast }: RunInProgress): Standing | null => {
  const state = runState(revision.sections, snapshot.run.events)
  if (state.phase === 'ready') return null
  const budget = budgetOf(talk)
  const plan = revision.sections
  const expected = expectedInRun(forecast, plan)
  const progress = progressAt({ plan, budget, expected }, state, snapshot.at)
  return { state, progress, budget }
}
