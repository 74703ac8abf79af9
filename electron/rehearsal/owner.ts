import { Failure } from '#electron/failure.ts'
import type { Database } from '#electron/storage/database.ts'
import type { RunId } from '#shared/domain/identity.ts'
import type { RunSnapshot } from '#shared/domain/run-snapshot.ts'
import type { Talk } from '#shared/domain/talk.ts'
import type { Instant, Millis } from '#shared/domain/time.ts'
import type { Waiting } from '#shared/domain/waiting.ts'
import type { FailureCode } from '#shared/ipc/failure.ts'
import type { Clock } from './clock.ts'
import { runClock, snapshotOf, type OpenRun } from './open-run.ts'

/** Why a live run that waited was not begun. */
export type Missed = 'gone' | FailureCode

/** The one place where the run in progress is held, and what it needs to be kept. */
export type Owner = {
  readonly database: Database
  readonly clock: Clock
  /** Tells every window; null when the run was left. */
  readonly push: (snapshot: RunSnapshot | null) => void
  /** Tells every window of the live run that waits for its slot; null when none does. */
  readonly pushWaiting: (waiting: Waiting | null) => void
  /** Told when a live run that waited was not begun, and why: `gone` when its slot was over. */
  readonly missed: (talk: Talk, why: Missed) => void
  readonly newId: () => string
  /** The bounce guard in ms. */
  readonly bounce: () => Millis
  open: OpenRun | null
  /** A live run that begins by itself when its slot does. */
  waiting: {
    readonly talk: Talk
    readonly startsAt: Instant
    /** Its slot has begun, and the library could not be read yet. */
    readonly isHeldUp: boolean
  } | null
  /** Both clocks at the moment the computer went to sleep. */
  asleep: { readonly monotonic: Millis; readonly wall: Instant } | null
}

/** The run in progress. Fails with not-found when it is another one, or none. */
export const mustBeOpen = ({ open }: Owner, runId: RunId): OpenRun => {
  if (open?.run.id !== runId) throw new Failure('not-found')
  return open
}

/** When something happens in a run: on its own clock, in ms since its start, and on the wall. */
export const stampOf = (run: OpenRun, clock: Clock) => ({ at: runClock(run, clock), wall: clock.wall() })

/** Makes this the run in progress and tells the windows. */
export const settle = (owner: Owner, run: OpenRun): OpenRun => {
  owner.open = run
  owner.push(snapshotOf(run, owner.clock))
  return run
}
