import { Failure } from '#electron/failure.ts'
import type { Database } from '#electron/storage/database.ts'
import { addRevision, dropUnused, readRevision } from '#electron/storage/plans.ts'
import { appendEvents, insertRun, readOpenRun, setPlanOfRun, type Alive } from '#electron/storage/runs.ts'
import { readTalk, touchTalk } from '#electron/storage/talks.ts'
import { runIdSchema, type RevisionId, type RunId } from '#shared/domain/identity.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { RunSnapshot, UnfinishedRun } from '#shared/domain/run-snapshot.ts'
import type { Talk } from '#shared/domain/talk.ts'
import type { Waiting } from '#shared/domain/waiting.ts'
import type { Run, RunEvent, RunKind } from '#shared/domain/run.ts'
import { instant, millis, type Instant, type Millis } from '#shared/domain/time.ts'
import type { Clock } from './clock.ts'
import { forecastIn } from './forecast-in.ts'
import { settledIfOver } from './growing.ts'
import { outcomeOf, runClock, snapshotOf, withEvents, type OpenRun } from './open-run.ts'
import { endOnRecord, goOn } from './recovery.ts'

/** The one place where the run in progress is held, and what it needs to be kept. */
export type Owner = {
  readonly database: Database
  readonly clock: Clock
  /** Tells every window; null when the run was left. */
  readonly push: (snapshot: RunSnapshot | null) => void
  /** Tells every window of the live run that waits for its slot; null when none does. */
  readonly pushWaiting: (waiting: Waiting | null) => void
  readonly newId: () => string
  /** The bounce guard in ms. */
  readonly bounce: () => Millis
  open: OpenRun | null
  /** A live run that begins by itself when its slot does. */
  waiting: { readonly talk: Talk; readonly startsAt: Instant } | null
  /** Both clocks at the moment the computer went to sleep. */
  asleep: { readonly monotonic: Millis; readonly wall: Instant } | null
}

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

export const interrupted = ({ database, open }: Owner): Interrupted | null => {
  const found = open === null ? readOpenRun(database) : null
  return found === null ? null : withFacts(database, found)
}

/** As the windows are told of a run that is to be gone on with. */
export const unfinishedOf = (database: Database, found: OnRecord): UnfinishedRun => {
  const { run, talk, revision, alive } = withFacts(database, found)
  return { run, revision, talkTitle: talk.title, aliveAt: alive.at, aliveWall: alive.wall }
}

export const mustBeOpen = ({ open }: Owner, runId: RunId): OpenRun => {
  if (open?.run.id !== runId) throw new Failure('not-found')
  return open
}

export const stampOf = (run: OpenRun, clock: Clock) => ({ at: runClock(run, clock), wall: clock.wall() })

/** The row of a run that has begun; its talk is the one worked on last. */
const addRun = (database: Database, run: Run): void => {
  const began = run.events[0]?.wall ?? instant(0)
  insertRun(database, run, began)
  touchTalk(database, run.talkId, began)
}

/** The plan that an open run outgrew goes with the run. */
const replacePlan = (database: Database, run: Run, outgrown: RevisionId): void => {
  setPlanOfRun(database, run)
  dropUnused(database, outgrown)
}

/** Writes what is not on disk yet, all or none; a run of which nothing is there with its own row. */
export const store = ({ database }: Owner, open: OpenRun): OpenRun => {
  const { run, stored } = open
  const events = run.events.slice(stored)
  database.transaction(() => {
    const outgrown = open.storedRevision !== run.revisionId
    if (outgrown) addRevision(database, open.revision)
    if (stored === 0) addRun(database, run)
    if (outgrown) replacePlan(database, run, open.storedRevision)
    appendEvents(database, { runId: run.id, from: stored, events, outcome: outcomeOf(open) })
  })
  return { ...open, stored: run.events.length, storedRevision: run.revisionId }
}

/** What the disk refuses stays in memory, is said in the snapshot, and is written with the next success. */
export const keep = (owner: Owner, run: OpenRun): OpenRun => {
  try {
    return store(owner, run)
  } catch (error) {
    if (error instanceof Failure) return run
    throw error
  }
}

/** Makes this the run in progress and tells the windows. */
export const settle = (owner: Owner, run: OpenRun): OpenRun => {
  owner.open = run
  owner.push(snapshotOf(run, owner.clock))
  return run
}

/** How a run begins. `late`: ms of the slot that were gone; `ago`: ms since its clock began to run, unseen by the app; `open`: its plan grows with the marks. */
export type Beginning = {
  readonly kind: RunKind
  readonly late: Millis
  readonly ago: Millis
  readonly open: boolean
}

const startEvent = ({ late, ago, open }: Beginning, wall: Instant): RunEvent => ({
  type: 'start',
  at: millis(0),
  wall: instant(wall - ago),
  ...(late > 0 ? { late } : {}),
  ...(open ? { open } : {}),
})

/** A new run of a revision; it begins even when the disk is full. */
export const begin = (
  owner: Owner,
  { talk, revision }: { readonly talk: Talk; readonly revision: PlanRevision },
  beginning: Beginning,
): OpenRun => {
  const { clock, newId } = owner
  const { kind, ago } = beginning
  const run = {
    id: runIdSchema.parse(newId()),
    talkId: talk.id,
    kind,
    revisionId: revision.id,
    counts: true,
    events: [],
  }
  const empty: OpenRun = {
    run,
    talk,
    revision,
    storedRevision: revision.id,
    base: millis(0),
    since: millis(clock.monotonic() - ago),
    stored: 0,
    refused: null,
    bounced: 0,
    forecast: forecastIn(owner.database, revision, kind),
  }
  return keep(owner, withEvents(empty, [startEvent(beginning, clock.wall())]))
}

/** A run on record, its clock at `at`. */
const onRecord = (owner: Owner, { run, talk, revision }: Interrupted, at: Millis): OpenRun => ({
  run,
  talk,
  revision,
  storedRevision: revision.id,
  base: at,
  since: owner.clock.monotonic(),
  stored: run.events.length,
  refused: null,
  bounced: 0,
  forecast: forecastIn(owner.database, revision, run.kind),
})

/** An interrupted run, going on. */
export const reopen = (owner: Owner, found: Interrupted): OpenRun => {
  const { events, at } = goOn(found, owner.clock.wall())
  return store(owner, withEvents(onRecord(owner, found, at), events))
}

/** Ends or discards an interrupted run at the last moment on record. */
export const close = (owner: Owner, found: Interrupted, how: 'end' | 'discard'): void => {
  const end = endOnRecord(found.run, owner.clock.wall())
  const event: RunEvent = how === 'end' ? end : { ...end, type: 'discard' }
  store(owner, settledIfOver(owner, withEvents(onRecord(owner, found, end.at), [event])))
}
