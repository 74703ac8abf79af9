import { findSection } from '#shared/domain/plan.ts'
import type { UnfinishedRun } from '#shared/domain/run-snapshot.ts'
import { elapsedAt } from '#shared/domain/run-state.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import { millis, type Instant, type Millis } from '#shared/domain/time.ts'

/** Where an interrupted run stood when the app was last seen alive; `gap` is the time since, in ms of wall clock. */
export type Interruption = {
  readonly elapsed: Millis
  /** The total if the run ended with its last event. */
  readonly recorded: Millis
  /** The section that was being spoken; '' when it has no title. */
  readonly section: string
  readonly gap: Millis
}

/** Reads the last moment on record; `now` is the wall clock. */
export const interruptionOf = (
  { run, revision, aliveAt, aliveWall }: UnfinishedRun,
  now: Instant,
): Interruption => {
  const state = runState(revision.sections, run.events)
  const gap = millis(Math.max(0, now - aliveWall))
  if (state.phase === 'ready') return { elapsed: millis(0), recorded: millis(0), section: '', gap }
  const section = findSection(revision.sections, state.current)?.title ?? ''
  const last = run.events.at(-1)?.at ?? aliveAt
  return { elapsed: elapsedAt(state, aliveAt), recorded: elapsedAt(state, last), section, gap }
}
