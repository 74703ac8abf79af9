import { runState } from '#shared/domain/run-reducer.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'

/** Whether this run still goes on: it was neither ended nor discarded, and is not set aside. */
export const goesOn = (run: RunInProgress | null): run is RunInProgress => {
  if (run === null) return false
  const state = runState(run.revision.sections, run.snapshot.run.events)
  if (state.phase === 'paused') return !state.setAside
  return state.phase === 'running' || state.phase === 'questions'
}
