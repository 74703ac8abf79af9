import { Failure } from '#electron/failure.ts'
import { readRevision } from '#electron/storage/plans.ts'
import { readTalk } from '#electron/storage/talks.ts'
import type { TalkId } from '#shared/domain/identity.ts'
import { spokenSections, type PlanRevision } from '#shared/domain/plan.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import type { RunKind } from '#shared/domain/run.ts'
import type { Talk } from '#shared/domain/talk.ts'
import { millis, type Instant, type Millis } from '#shared/domain/time.ts'
import { slotStart, type Waiting } from '#shared/domain/waiting.ts'
import { inProgress } from './open-run.ts'
import { begin, interrupted, settle, type Beginning, type Owner } from './owner.ts'

/** How a window starts a run. `slotFrom`: when the slot began; what has passed of it is gone. `open`: the plan, of one section yet, grows with the marks. */
export type Start = {
  readonly kind: RunKind
  readonly slotFrom?: Instant | undefined
  readonly open?: boolean | undefined
}

type Ready = { readonly talk: Talk; readonly revision: PlanRevision }

const readyFor = (owner: Owner, talkId: TalkId): Ready => {
  if (owner.open !== null || interrupted(owner) !== null) throw new Failure('run-in-progress')
  const { talk, revisionId } = readTalk(owner.database, talkId)
  const revision = readRevision(owner.database, revisionId)
  if (spokenSections(revision.sections).length === 0) throw new Failure('no-sections')
  return { talk, revision }
}

const tellOf = ({ talk, startsAt }: NonNullable<Owner['waiting']>, { clock }: Owner): Waiting => ({
  talkId: talk.id,
  title: talk.title,
  startsAt,
  wall: clock.wall(),
  rate: clock.rate,
})

/** The live run that waits, as the windows are told of it. */
export const waitingNow = (owner: Owner): Waiting | null =>
  owner.waiting === null ? null : tellOf(owner.waiting, owner)

/** Waits no longer, if it did. */
export const stopWaiting = (owner: Owner): void => {
  if (owner.waiting === null) return
  owner.waiting = null
  owner.pushWaiting(null)
}

const beginWith = (owner: Owner, ready: Ready, beginning: Beginning): RunInProgress => {
  stopWaiting(owner)
  return inProgress(settle(owner, begin(owner, ready, beginning)), owner.clock)
}

/** Ms of the slot that are gone; only a slot that is under way has begun. */
const lateBy = ({ clock }: Owner, { slot }: Talk, slotFrom: Instant | undefined): Millis => {
  if (slotFrom === undefined) return millis(0)
  const begun = slotStart(slotFrom, slot, clock.wall())
  if (begun.is !== 'begun') throw new Failure('bad-request')
  return begun.late
}

/** Starts a run at once; fails with bad-request when its slot has not begun or is over. */
export const start = (
  owner: Owner,
  talkId: TalkId,
  { kind, slotFrom, open = false }: Start,
): RunInProgress => {
  const ready = readyFor(owner, talkId)
  if (open && spokenSections(ready.revision.sections).length > 1) throw new Failure('bad-request')
  const late = lateBy(owner, ready.talk, slotFrom)
  return beginWith(owner, ready, { kind, late, ago: millis(0), open })
}

/** Waits for a slot that is ahead. */
export const wait = (owner: Owner, talkId: TalkId, startsAt: Instant): Waiting => {
  const { talk } = readyFor(owner, talkId)
  if (slotStart(startsAt, talk.slot, owner.clock.wall()).is !== 'ahead') throw new Failure('bad-request')
  const waiting = { talk, startsAt }
  owner.waiting = waiting
  const told = tellOf(waiting, owner)
  owner.pushWaiting(told)
  return told
}

/** Begins the run that waits once its slot has begun: the run's clock runs from that moment, also when the computer slept through it. */
export const due = (owner: Owner): void => {
  const { waiting, clock } = owner
  if (waiting === null || clock.wall() < waiting.startsAt) return
  const ago = millis(clock.wall() - waiting.startsAt)
  try {
    beginWith(owner, readyFor(owner, waiting.talk.id), { kind: 'live', late: millis(0), ago, open: false })
  } catch (error) {
    stopWaiting(owner)
    if (!(error instanceof Failure)) throw error
  }
}
