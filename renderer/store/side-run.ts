import type { UnderWay } from '#shared/domain/cuts/rescue-now.ts'
import { expectedInRun } from '#shared/domain/run-forecast.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { StartedRun } from '#shared/domain/run-state.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { LiveRun } from './state.ts'

/** The run in progress from what main says of it alone; null before its first fact. */
export const underWayOf = ({ snapshot, revision, talk, forecast }: LiveRun): UnderWay | null => {
  const plan = revision.sections
  const run = runState(plan, snapshot.run.events)
  if (run.phase === 'ready') return null
  return {
    plan,
    run,
    budget: budgetOf(talk),
    expected: expectedInRun(forecast, plan),
    promises: talk.promises.map(({ id }) => id),
  }
}

/** Whether time passes in the run by itself. */
export const isTicking = ({ snapshot }: LiveRun, { phase }: StartedRun): boolean =>
  snapshot.rate === 1 && (phase === 'running' || phase === 'questions')

/** The run clock when this window's monotonic clock reads `now`; both in ms. */
export const runClockAt = (live: LiveRun, run: StartedRun, now: number): Millis =>
  millis(live.snapshot.at + (isTicking(live, run) ? Math.max(0, now - live.receivedAt) : 0))
