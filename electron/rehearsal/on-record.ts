import { readRevision } from '#electron/storage/plans.ts'
import { readable } from '#electron/storage/rows.ts'
import { readOpenRuns, type Alive } from '#electron/storage/runs.ts'
import { readTalk } from '#electron/storage/talks.ts'
import type { Database } from '#electron/storage/database.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { RunForecast, UnfinishedRun } from '#shared/domain/run-snapshot.ts'
import type { Run, RunEvent } from '#shared/domain/run.ts'
import type { Talk } from '#shared/domain/talk.ts'
import type { Millis } from '#shared/domain/time.ts'
import { forecastIn } from './forecast-in.ts'
import { settledIfOver } from './growing.ts'
import { store } from './keep-run.ts'
import { withEvents, type OpenRun } from './open-run.ts'
import type { Owner } from './owner.ts'
import { endOnRecord, goOn } from './recovery.ts'

/** A run that was on when the app last stopped. */
export type Interrupted = {
  readonly run: Run
  readonly talk: Talk
  readonly revision: PlanRevision
  readonly alive: Alive
}

type OnRecord = Pick<Interrupted, 'run' | 'alive'>

/** A run on record with its talk and plan. Fails with not-found. */
export const withFacts = (database: Database, found: OnRecord): Interrupted => ({
  ...found,
  talk: readTalk(database, found.run.talkId).talk,
  revision: readRevision(database, found.run.revisionId),
})

/** The newest run that was on when the app last stopped, while none is in progress; one that was damaged, or whose talk or plan was, stands in nobody's way. */
export const interrupted = ({ database, open }: Owner): Interrupted | null => {
  if (open !== null) return null
  const found = readOpenRuns(database).flatMap((run) =>
    readable(database, 'an open run', () => withFacts(database, run)),
  )
  return found[0] ?? null
}

/** As the windows are told of a run that is to be gone on with. Fails with not-found. */
export const unfinishedOf = (database: Database, found: OnRecord): UnfinishedRun => {
  const { run, talk, revision, alive } = withFacts(database, found)
  return { run, revision, talkTitle: talk.title, aliveAt: alive.at, aliveWall: alive.wall }
}

/** For a run that is only to be closed. */
const NO_FORECAST: RunForecast = { sections: {}, shared: 0, freedom: 1 }

/** A run on record, its clock at `at`. */
export const onRecord = (
  { clock }: Owner,
  { run, talk, revision }: Omit<Interrupted, 'alive'>,
  at: Millis,
): OpenRun => ({
  run,
  talk,
  revision,
  storedRevision: revision.id,
  base: at,
  since: clock.monotonic(),
  stored: run.events.length,
  refused: null,
  ignored: 0,
  bounced: 0,
  forecast: NO_FORECAST,
})

/** An interrupted run, going on. */
export const reopen = (owner: Owner, found: Interrupted): OpenRun => {
  const { events, at } = goOn(found, owner.clock.wall())
  const forecast = forecastIn(owner.database, found.revision, found.run.kind)
  return store(owner, withEvents({ ...onRecord(owner, found, at), forecast }, events))
}

/** Ends or discards an interrupted run at the last moment on record. */
export const close = (owner: Owner, found: Interrupted, how: 'end' | 'discard'): void => {
  const end = endOnRecord(found.run, owner.clock.wall())
  const event: RunEvent = how === 'end' ? end : { ...end, type: 'discard' }
  store(owner, settledIfOver(owner, withEvents(onRecord(owner, found, end.at), [event])))
}
