import { runState } from '#shared/domain/run-reducer.ts'
import type { RevisionId } from '#shared/domain/identity.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { RefusalReason } from '#shared/domain/run-command.ts'
import type { RunInProgress, RunSnapshot } from '#shared/domain/run-snapshot.ts'
import type { Talk } from '#shared/domain/talk.ts'
import type { Run, RunEvent } from '#shared/domain/run.ts'
import { actualsAt, sectionsTold } from '#shared/domain/run-result.ts'
import { elapsedAt } from '#shared/domain/run-state.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { RunOutcome } from '#electron/storage/write-runs.ts'
import type { Clock } from './clock.ts'

/** The run in progress. Its run clock reads `base` when the monotonic clock reads `since`; events from `stored` on are not on disk yet. */
export type OpenRun = {
  readonly run: Run
  readonly talk: Talk
  readonly revision: PlanRevision
  /** The revision that is on disk; another one when an open run outgrew it. */
  readonly storedRevision: RevisionId
  readonly base: Millis
  readonly since: Millis
  readonly stored: number
  readonly refused: RefusalReason | null
  readonly ignored: number
  readonly bounced: number
  readonly forecast: RunInProgress['forecast']
}

/** The run clock of an open run, ms since its start. */
export const runClock = ({ base, since }: OpenRun, clock: Clock): Millis =>
  millis(base + clock.monotonic() - since)

/** The run with more events, which are in memory alone yet. */
export const withEvents = (open: OpenRun, added: readonly RunEvent[]): OpenRun => ({
  ...open,
  run: { ...open.run, events: [...open.run.events, ...added] },
  refused: null,
})

/** Whether some of its events are in memory alone. */
export const isUnsaved = ({ stored, run }: OpenRun): boolean => stored < run.events.length

/** What lists need to know of a run, worked out from its events. */
export const outcomeOf = ({ run, revision }: Pick<OpenRun, 'run' | 'revision'>): RunOutcome => {
  const state = runState(revision.sections, run.events)
  if (state.phase === 'ready') return { outcome: 'open', total: millis(0), told: 0, of: 0, setAside: false }
  const end = run.events.at(-1)?.at ?? millis(0)
  return {
    outcome: state.phase === 'ended' || state.phase === 'discarded' ? state.phase : 'open',
    total: elapsedAt(state, end),
    ...sectionsTold({ plan: revision.sections, state, actuals: actualsAt(state, end) }),
    setAside: state.phase === 'paused' && state.setAside,
  }
}

/** The run as it is told to the windows. */
export const snapshotOf = (open: OpenRun, clock: Clock): RunSnapshot => ({
  run: open.run,
  at: runClock(open, clock),
  rate: clock.rate,
  refused: open.refused,
  ignored: open.ignored,
  bounced: open.bounced,
  saved: !isUnsaved(open),
})

/** The run with all that a window needs to show it. */
export const inProgress = (open: OpenRun, clock: Clock): RunInProgress => ({
  snapshot: snapshotOf(open, clock),
  talk: open.talk,
  revision: open.revision,
  forecast: open.forecast,
})
