import { runState } from '#shared/domain/run-reducer.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'

let isOn = false

/** Whether this run still goes on: it was neither ended nor discarded, and is not set aside. */
export const goesOn = (run: RunInProgress | null): run is RunInProgress => {
  if (run === null) return false
  const state = runState(run.revision.sections, run.snapshot.run.events)
  if (state.phase === 'paused') return !state.setAside
  return state.phase === 'running' || state.phase === 'questions'
}

/** Takes note of the run in progress after every fact. */
export const noteRun = (run: RunInProgress | null): void => {
  isOn = goesOn(run)
}

/** Whether a run is on, running or paused: then the app stays when its last window is closed. */
export const isRunOn = (): boolean => isOn
