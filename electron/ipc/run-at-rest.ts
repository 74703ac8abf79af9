import { Failure } from '#electron/failure.ts'
import { outcomeOf } from '#electron/rehearsal/open-run.ts'
import { readRevision } from '#electron/storage/plans.ts'
import { readRun } from '#electron/storage/runs.ts'
import { appendEvents, updateFiling } from '#electron/storage/write-runs.ts'
import type { Stamp } from '#shared/domain/run-decision.ts'
import { filedAs } from '#shared/domain/delivered.ts'
import type { RunId } from '#shared/domain/identity.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import { standingEvents } from '#shared/domain/standing-events.ts'
import type { Filing, Run, RunEvent } from '#shared/domain/run.ts'
import type { Service } from './service.ts'

/** A run that no window shows any more, with the last moment on its clock to stamp new facts with. Fails with run-in-progress or not-found. */
export const atRest = (
  { database, rehearsal, clock }: Service,
  runId: RunId,
): { readonly run: Run; readonly stamp: Stamp } => {
  const inUse = [rehearsal.current()?.snapshot.run.id, rehearsal.unfinished()?.run.id]
  if (inUse.includes(runId)) throw new Failure('run-in-progress')
  const run = readRun(database, runId)
  const last = run.events.at(-1)
  if (last === undefined) throw new Failure('not-found')
  return { run, stamp: { at: last.at, wall: clock.wall() } }
}

/** Appends facts to a run at rest, with what follows from them. */
export const append = ({ database }: Service, run: Run, events: readonly RunEvent[]): Run => {
  const revision = readRevision(database, run.revisionId)
  const after = { ...run, events: [...run.events, ...events] }
  const outcome = outcomeOf({ run: after, revision })
  appendEvents(database, { runId: run.id, from: run.events.length, events, outcome })
  return after
}

const standingDiscard = ({ events }: Run) => standingEvents(events).findLast(({ type }) => type === 'discard')

/** Discarding twice is discarding once, so that one restoring brings the run back. */
export const discardRun = (service: Service, runId: RunId): Run => {
  const { run, stamp } = atRest(service, runId)
  if (standingDiscard(run) === undefined) append(service, run, [{ type: 'discard', ...stamp }])
  return run
}

/** A run that was discarded while it was on comes back ended at that moment. Fails with not-found when it was not discarded. */
export const restoreRun = (service: Service, runId: RunId): Run => {
  const { run, stamp } = atRest(service, runId)
  const discarded = standingDiscard(run)
  if (discarded === undefined) throw new Failure('not-found')
  const back: RunEvent = { type: 'undo', of: discarded.seq, ...stamp }
  const plan = readRevision(service.database, run.revisionId).sections
  const { phase } = runState(plan, [...run.events, back])
  return append(service, run, phase === 'ended' ? [back] : [back, { type: 'finish', ...stamp }])
}

/** Changes a run's kind or whether it counts; how it was delivered is kept. */
export const changeRun = (service: Service, runId: RunId, filing: Filing): Run => {
  const run = filedAs(atRest(service, runId).run, filing)
  updateFiling(service.database, run)
  return run
}
