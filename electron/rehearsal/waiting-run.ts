import { Failure } from '#electron/failure.ts'
import { readTalk } from '#electron/storage/talks.ts'
import type { TalkId } from '#shared/domain/identity.ts'
import { instant, millis, type Instant } from '#shared/domain/time.ts'
import { slotStart, type Waiting } from '#shared/domain/waiting.ts'
import type { FailureCode } from '#shared/ipc/failure.ts'
import { begin } from './begin-run.ts'
import { settle, type Missed, type Owner } from './owner.ts'
import { readyFor } from './ready.ts'

type Waits = NonNullable<Owner['waiting']>

const tellOf = ({ talk, startsAt }: Waits, { clock }: Owner): Waiting => ({
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

const waitFor = (owner: Owner, waiting: Waits): Waiting => {
  owner.waiting = waiting
  const told = tellOf(waiting, owner)
  owner.pushWaiting(told)
  return told
}

/** Waits for a slot that is ahead. Fails with run-in-progress, no-sections, not-found, or bad-request when it is not ahead. */
export const wait = (owner: Owner, talkId: TalkId, startsAt: Instant): Waiting => {
  const { talk } = readyFor(owner, talkId)
  if (slotStart(startsAt, talk.slot, owner.clock.wall()).is !== 'ahead') throw new Failure('bad-request')
  return waitFor(owner, { talk, startsAt, isHeldUp: false })
}

const miss = (owner: Owner, { talk }: Waits, why: Missed): void => {
  stopWaiting(owner)
  owner.missed(talk, why)
}

/** What waiting longer does not mend; all else is the library's trouble, and may pass. */
const final: ReadonlySet<FailureCode> = new Set(['not-found', 'no-sections', 'run-in-progress'])

const holdUp = (owner: Owner, waiting: Waits, error: unknown): void => {
  if (!waiting.isHeldUp) owner.database.note('a live run cannot begin yet', error)
  owner.waiting = { ...waiting, isHeldUp: true }
}

const beginLive = (owner: Owner, waiting: Waits): void => {
  const ready = readyFor(owner, waiting.talk.id)
  const ago = millis(owner.clock.wall() - waiting.startsAt)
  const run = begin(owner, ready, { kind: 'live', late: millis(0), ago, open: false })
  stopWaiting(owner)
  settle(owner, run)
}

/** Begins the run that waits once its slot has begun: the run's clock runs from that moment, also when the computer slept through it. A slot that is over is missed. */
export const due = (owner: Owner): void => {
  const { waiting, clock } = owner
  if (waiting === null || clock.wall() < waiting.startsAt) return
  if (slotStart(waiting.startsAt, waiting.talk.slot, clock.wall()).is === 'gone')
    return miss(owner, waiting, 'gone')
  try {
    beginLive(owner, waiting)
  } catch (error) {
    if (error instanceof Failure && final.has(error.code)) miss(owner, waiting, error.code)
    else holdUp(owner, waiting, error)
  }
}

/** Waits for the start that the talk has now; no longer when it has none that can be waited for. */
const aimAnew = (owner: Owner, waiting: Waits): void => {
  const { talk } = readTalk(owner.database, waiting.talk.id)
  const isMoved = talk.startsAt !== waiting.talk.startsAt
  const startsAt = isMoved ? instant(Date.parse(talk.startsAt ?? '')) : waiting.startsAt
  if (isMoved && slotStart(startsAt, talk.slot, owner.clock.wall()).is !== 'ahead') stopWaiting(owner)
  else waitFor(owner, { ...waiting, talk, startsAt })
}

/** A talk was changed or taken out: what waits for its slot follows its start, or waits no longer. */
export const follow = (owner: Owner, talkId: TalkId): void => {
  const { waiting } = owner
  if (waiting?.talk.id !== talkId) return
  try {
    aimAnew(owner, waiting)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.code === 'not-found') stopWaiting(owner)
  }
}
