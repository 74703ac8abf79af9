import { runState } from '#shared/domain/run-reducer.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import type { Waiting } from '#shared/domain/waiting.ts'

let isOn = false

/** Whether this run still goes on: it was neither ended nor discarded, and is not set aside. */
export const goesOn = (run: RunInProgress | null): run is RunInProgress => {
  if (run === null) return false
  const state = runState(run.revision.sections, run.snapshot.run.events)
  if (state.phase === 'paused') return !state.setAside
  return state.phase === 'running' || state.phase === 'questions'
}

/** Takes note of the run in progress, and of the live run that waits for its slot, after every fact. */
export const noteRun = (run: RunInProgress | null, waiting: Waiting | null): void => {
  isOn = goesOn(run) || waiting !== null
}

/** Whether a run is on, running or paused, or a live one waits for its slot: then the app stays when its last window is closed. */
export const isRunOn = (): boolean => isOn
