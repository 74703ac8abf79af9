import { Failure } from '#electron/failure.ts'
import type { TalkId } from '#shared/domain/identity.ts'
import { spokenSections } from '#shared/domain/plan.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import type { RunKind } from '#shared/domain/run.ts'
import type { Talk } from '#shared/domain/talk.ts'
import { millis, type Instant, type Millis } from '#shared/domain/time.ts'
import { slotStart } from '#shared/domain/waiting.ts'
import { begin } from './begin-run.ts'
import { inProgress } from './open-run.ts'
import { settle, type Owner } from './owner.ts'
import { readyFor } from './ready.ts'
import { stopWaiting } from './waiting-run.ts'

/** How a window starts a run. `slotFrom`: when the slot began; what has passed of it is gone. `open`: the plan, of one section yet, grows with the marks. */
export type Start = {
  readonly kind: RunKind
  readonly slotFrom?: Instant | undefined
  readonly open?: boolean | undefined
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
  stopWaiting(owner)
  return inProgress(settle(owner, begin(owner, ready, { kind, late, ago: millis(0), open })), owner.clock)
}
