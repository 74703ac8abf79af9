import { runState } from '#shared/domain/run-reducer.ts'
import type { RunEvent } from '#shared/domain/run.ts'
import { millis } from '#shared/domain/time.ts'
import { keep } from './keep-run.ts'
import { outcomeOf, withEvents } from './open-run.ts'
import { settle, stampOf, type Owner } from './owner.ts'

/** The computer goes to sleep: a rehearsal pauses at this moment. */
export const sleep = (owner: Owner): void => {
  const { open, clock } = owner
  owner.asleep = { monotonic: clock.monotonic(), wall: clock.wall() }
  if (open === null || open.run.kind === 'live') return
  if (runState(open.revision.sections, open.run.events).phase !== 'running') return
  settle(owner, keep(owner, withEvents(open, [{ type: 'pause', ...stampOf(open, clock) }])))
}

/** What the monotonic clock of a sleeping computer did not see belongs to a live run: its slot went on. */
export const wake = (owner: Owner): void => {
  const { open, clock, asleep } = owner
  owner.asleep = null
  if (open?.run.kind !== 'live' || asleep === null) return
  const unseen = clock.wall() - asleep.wall - (clock.monotonic() - asleep.monotonic)
  if (unseen <= 0) return
  const awake = { ...open, base: millis(open.base + unseen) }
  const slept: RunEvent = { type: 'slept', by: millis(unseen), ...stampOf(awake, clock) }
  settle(owner, outcomeOf(open).outcome === 'open' ? keep(owner, withEvents(awake, [slept])) : awake)
}
