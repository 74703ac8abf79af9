import { Failure } from '#electron/failure.ts'
import type { Database } from '#electron/storage/database.ts'
import { readRevision } from '#electron/storage/plans.ts'
import { appendEvents, insertRun, readOpenRun, type Alive } from '#electron/storage/runs.ts'
import { readTalk, touchTalk } from '#electron/storage/talks.ts'
import { runIdSchema, type RunId, type TalkId } from '#shared/domain/identity.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { RunSnapshot, UnfinishedRun } from '#shared/domain/run-snapshot.ts'
import type { Talk } from '#shared/domain/talk.ts'
import type { Run, RunEvent, RunKind } from '#shared/domain/run.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import { expectedTimes } from '#shared/domain/typical.ts'
import { readDocument } from '#electron/storage/talk-document.ts'
import { instant, millis, type Instant, type Millis } from '#shared/domain/time.ts'
import type { Clock } from './clock.ts'
import { outcomeOf, runClock, snapshotOf, withEvents, type OpenRun } from './open-run.ts'
import { endOnRecord, goOn } from './recovery.ts'

/** The one place where the run in progress is held, and what it needs to be kept. */
export type Owner = {
  readonly database: Database
  readonly clock: Clock
  /** Tells every window; null when the run was left. */
  readonly push: (snapshot: RunSnapshot | null) => void
  readonly newId: () => string
  /** The bounce guard in ms. */
  readonly bounce: () => Millis
  open: OpenRun | null
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

/** Writes what is not on disk yet, all or none; a run of which nothing is there with its own row. */
export const store = ({ database }: Owner, open: OpenRun): OpenRun => {
  const { run, stored } = open
  const events = run.events.slice(stored)
  database.transaction(() => {
    if (stored === 0) addRun(database, run)
    appendEvents(database, { runId: run.id, from: stored, events, outcome: outcomeOf(open) })
  })
  return { ...open, stored: run.events.length }
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

/** What each section of a plan is expected to take, in ms, by the talk's runs before. */
const expectedIn = (
  database: Database,
  talkId: TalkId,
  { sections }: PlanRevision,
): RunInProgress['expected'] =>
  Object.fromEntries(expectedTimes(sections, documentResults(readDocument(database, talkId))))

/** A new run of a revision; it begins even when the disk is full. */
export const begin = (
  owner: Owner,
  { talk, revision }: { readonly talk: Talk; readonly revision: PlanRevision },
  kind: RunKind,
): OpenRun => {
  const { clock, newId } = owner
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
    base: millis(0),
    since: clock.monotonic(),
    stored: 0,
    refused: null,
    bounced: 0,
    expected: expectedIn(owner.database, talk.id, revision),
  }
  return keep(owner, withEvents(empty, [{ type: 'start', at: millis(0), wall: clock.wall() }]))
}

/** An interrupted run, going on. */
export const reopen = (owner: Owner, found: Interrupted): OpenRun => {
  const { events, at } = goOn(found, owner.clock.wall())
  const { run, talk, revision } = found
  const again = {
    run,
    talk,
    revision,
    base: at,
    since: owner.clock.monotonic(),
    stored: run.events.length,
    refused: null,
    bounced: 0,
    expected: expectedIn(owner.database, talk.id, revision),
  }
  return store(owner, withEvents(again, events))
}

/** Ends or discards an interrupted run at the last moment on record. */
export const close = (
  { database, clock }: Owner,
  { run, revision }: Interrupted,
  how: 'end' | 'discard',
): void => {
  const end = endOnRecord(run, clock.wall())
  const event: RunEvent = how === 'end' ? end : { ...end, type: 'discard' }
  const outcome = outcomeOf({ run: { ...run, events: [...run.events, event] }, revision })
  appendEvents(database, { runId: run.id, from: run.events.length, events: [event], outcome })
}
