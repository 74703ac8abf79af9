import { Failure } from '#electron/failure.ts'
import { withoutWaiting } from '#electron/storage/patience.ts'
import { markAlive } from '#electron/storage/write-runs.ts'
import type { RunId, TalkId } from '#shared/domain/identity.ts'
import { decide } from '#shared/domain/decide-run.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import type { RunInProgress, RunSnapshot, UnfinishedRun } from '#shared/domain/run-snapshot.ts'
import type { Instant } from '#shared/domain/time.ts'
import type { Waiting } from '#shared/domain/waiting.ts'
import { settledIfOver, withRoomFor } from './growing.ts'
import { inProgress, outcomeOf, snapshotOf, withEvents } from './open-run.ts'
import { keep, save, store } from './keep-run.ts'
import { mustBeOpen, settle, stampOf, type Owner } from './owner.ts'
import { recover, resume, runsSetAside, unfinished } from './resuming.ts'
import { sleep, wake } from './sleeping.ts'
import { start, type Start } from './starting.ts'
import { due, follow, stopWaiting, wait, waitingNow } from './waiting-run.ts'

/** The run in progress: its one owner. It has no timers of its own. */
export type Rehearsal = {
  /** Fails with run-in-progress, no-sections or not-found. */
  readonly start: (talkId: TalkId, how: Start) => RunInProgress
  /** Waits for a slot to begin, and begins its live run then. Fails with run-in-progress, no-sections, not-found, or bad-request when that is not ahead. */
  readonly wait: (talkId: TalkId, startsAt: Instant) => Waiting
  readonly stopWaiting: () => void
  readonly waiting: () => Waiting | null
  /** Begins the run that waits, if its slot has begun. */
  readonly due: () => void
  /** A talk was changed or taken out: what waits for its slot follows its start, or waits no longer. */
  readonly follow: (talkId: TalkId) => void
  /** Stamps, decides and commits before it answers. Fails with not-found when this run is not in progress. */
  readonly command: (runId: RunId, command: RunCommand) => RunSnapshot
  readonly current: () => RunInProgress | null
  /** Lets go of a run that is over or set aside; fails with run-in-progress before. */
  readonly leave: (runId: RunId) => void
  /** Runs set aside for another day, the newest first. */
  readonly setAside: () => readonly UnfinishedRun[]
  /** Goes on with a run that was set aside, or a rehearsal that has ended; fails with run-in-progress or not-found. */
  readonly resume: (runId: RunId) => RunInProgress
  readonly unfinished: () => UnfinishedRun | null
  /** Goes on with an interrupted run, ends it or discards it; the run in progress, or null. */
  readonly recover: (runId: RunId, how: 'go-on' | 'end' | 'discard') => RunInProgress | null
  /** The computer goes to sleep: a rehearsal pauses at this moment. */
  readonly sleep: () => void
  /** The computer is awake again: a live run's clock goes on as if it had not slept. */
  readonly wake: () => void
  /** Notes that the app is alive; stores what the disk refused before. */
  readonly beat: () => void
  /** Stores what the disk refused before; whether nothing is in memory alone now. */
  readonly save: () => boolean
  /** Tells the windows again, after a clock was driven. */
  readonly tell: () => void
}

const command = (owner: Owner, runId: RunId, asked: RunCommand): RunSnapshot => {
  const run = withRoomFor(owner, mustBeOpen(owner, runId), asked)
  const place = {
    plan: run.revision.sections,
    run: run.run,
    bounce: owner.bounce(),
    questions: run.talk.qa > 0,
  }
  const decision = decide(place, asked, stampOf(run, owner.clock))
  const next = decision.accepted
    ? keep(owner, settledIfOver(owner, withEvents(run, [decision.event])))
    : {
        ...run,
        refused: decision.reason,
        ignored: run.ignored + 1,
        bounced: run.bounced + (decision.reason === 'bounce' ? 1 : 0),
      }
  return snapshotOf(settle(owner, next), owner.clock)
}

const leave = (owner: Owner, runId: RunId): void => {
  const run = mustBeOpen(owner, runId)
  const { outcome, setAside } = outcomeOf(run)
  if (outcome === 'open' && !setAside) throw new Failure('run-in-progress')
  store(owner, run)
  owner.open = null
  owner.push(null)
}

const beat = (owner: Owner): void => {
  save(owner)
  const { open, database, clock } = owner
  if (open === null || outcomeOf(open).outcome !== 'open') return
  withoutWaiting(database, () => markAlive(database, open.run.id, stampOf(open, clock)))
}

/** Makes the owner of the run in progress. */
export const createRehearsal = (needs: Omit<Owner, 'open' | 'asleep' | 'waiting'>): Rehearsal => {
  const owner: Owner = { ...needs, open: null, asleep: null, waiting: null }
  return {
    start: (talkId, how) => start(owner, talkId, how),
    wait: (talkId, startsAt) => wait(owner, talkId, startsAt),
    stopWaiting: () => stopWaiting(owner),
    waiting: () => waitingNow(owner),
    due: () => due(owner),
    follow: (talkId) => follow(owner, talkId),
    command: (runId, asked) => command(owner, runId, asked),
    current: () => (owner.open === null ? null : inProgress(owner.open, owner.clock)),
    leave: (runId) => leave(owner, runId),
    unfinished: () => unfinished(owner),
    recover: (runId, how) => recover(owner, runId, how),
    setAside: () => runsSetAside(owner),
    resume: (runId) => resume(owner, runId),
    sleep: () => sleep(owner),
    wake: () => wake(owner),
    beat: () => beat(owner),
    save: () => save(owner),
    tell: () => {
      if (owner.open !== null) owner.push(snapshotOf(owner.open, owner.clock))
      if (owner.waiting !== null) owner.pushWaiting(waitingNow(owner))
    },
  }
}
