import { Failure } from '#electron/failure.ts'
import { readRevision } from '#electron/storage/plans.ts'
import { markAlive } from '#electron/storage/runs.ts'
import { readTalk } from '#electron/storage/talks.ts'
import type { RunId, TalkId } from '#shared/domain/identity.ts'
import { spokenSections } from '#shared/domain/plan.ts'
import { decide } from '#shared/domain/decide-run.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import type { RunInProgress, RunSnapshot, UnfinishedRun } from '#shared/domain/run-snapshot.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { RunKind } from '#shared/domain/run.ts'
import { inProgress, outcomeOf, snapshotOf, withEvents } from './open-run.ts'
import {
  begin,
  close,
  interrupted,
  keep,
  mustBeOpen,
  reopen,
  settle,
  stampOf,
  store,
  type Owner,
} from './owner.ts'

/** The run in progress: its one owner. It has no timers of its own. */
export type Rehearsal = {
  /** Fails with run-in-progress, no-sections or not-found. */
  readonly start: (talkId: TalkId, kind: RunKind) => RunInProgress
  /** Stamps, decides and commits before it answers. Fails with not-found when this run is not in progress. */
  readonly command: (runId: RunId, command: RunCommand) => RunSnapshot
  readonly current: () => RunInProgress | null
  /** Lets go of a run that is over; fails with run-in-progress before. */
  readonly leave: (runId: RunId) => void
  readonly unfinished: () => UnfinishedRun | null
  /** Goes on with an interrupted run, ends it or discards it; the run in progress, or null. */
  readonly recover: (runId: RunId, how: 'go-on' | 'end' | 'discard') => RunInProgress | null
  /** The computer goes to sleep: a rehearsal pauses at this moment. */
  readonly sleep: () => void
  /** Notes that the app is alive; stores what the disk refused before. */
  readonly beat: () => void
  /** Tells the windows again, after a clock was driven. */
  readonly tell: () => void
}

const start = (owner: Owner, talkId: TalkId, kind: RunKind): RunInProgress => {
  if (owner.open !== null || interrupted(owner) !== null) throw new Failure('run-in-progress')
  const { talk, revisionId } = readTalk(owner.database, talkId)
  const revision = readRevision(owner.database, revisionId)
  if (spokenSections(revision.sections).length === 0) throw new Failure('no-sections')
  return inProgress(settle(owner, begin(owner, { talk, revision }, kind)), owner.clock)
}

const command = (owner: Owner, runId: RunId, asked: RunCommand): RunSnapshot => {
  const run = mustBeOpen(owner, runId)
  const place = {
    plan: run.revision.sections,
    run: run.run,
    bounce: owner.bounce(),
    questions: run.talk.qa > 0,
  }
  const decision = decide(place, asked, stampOf(run, owner.clock))
  const next = decision.accepted
    ? keep(owner, withEvents(run, [decision.event]))
    : { ...run, refused: decision.reason }
  return snapshotOf(settle(owner, next), owner.clock)
}

const leave = (owner: Owner, runId: RunId): void => {
  const run = mustBeOpen(owner, runId)
  if (outcomeOf(run).outcome === 'open') throw new Failure('run-in-progress')
  store(owner, run)
  owner.open = null
  owner.push(null)
}

const unfinished = (owner: Owner): UnfinishedRun | null => {
  const found = interrupted(owner)
  if (found === null) return null
  const { run, talk, revision, alive } = found
  return { run, revision, talkTitle: talk.title, aliveAt: alive.at, aliveWall: alive.wall }
}

const recover = (owner: Owner, runId: RunId, how: 'go-on' | 'end' | 'discard'): RunInProgress | null => {
  const found = interrupted(owner)
  if (found?.run.id !== runId) throw new Failure('not-found')
  if (how === 'go-on') return inProgress(settle(owner, reopen(owner, found)), owner.clock)
  close(owner, found, how)
  return null
}

const sleep = (owner: Owner): void => {
  const { open, clock } = owner
  if (open === null || open.run.kind === 'live') return
  if (runState(open.revision.sections, open.run.events).phase !== 'running') return
  settle(owner, keep(owner, withEvents(open, [{ type: 'pause', ...stampOf(open, clock) }])))
}

const beat = (owner: Owner): void => {
  if (owner.open === null) return
  const unsaved = owner.open.stored < owner.open.run.events.length
  const open = unsaved ? settle(owner, keep(owner, owner.open)) : owner.open
  if (outcomeOf(open).outcome === 'open') markAlive(owner.database, open.run.id, stampOf(open, owner.clock))
}

/** Makes the owner of the run in progress. */
export const createRehearsal = (needs: Omit<Owner, 'open'>): Rehearsal => {
  const owner: Owner = { ...needs, open: null }
  return {
    start: (talkId, kind) => start(owner, talkId, kind),
    command: (runId, asked) => command(owner, runId, asked),
    current: () => (owner.open === null ? null : inProgress(owner.open, owner.clock)),
    leave: (runId) => leave(owner, runId),
    unfinished: () => unfinished(owner),
    recover: (runId, how) => recover(owner, runId, how),
    sleep: () => sleep(owner),
    beat: () => beat(owner),
    tell: () => {
      if (owner.open !== null) owner.push(snapshotOf(owner.open, owner.clock))
    },
  }
}
