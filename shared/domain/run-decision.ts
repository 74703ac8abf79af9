import type { Plan } from './plan.ts'
import type { RefusalReason } from './run-command.ts'
import type { StartedRun } from './run-state.ts'
import type { Run, RunEvent } from './run.ts'
import { millis, type Instant, type Millis } from './time.ts'

/** Either the fact to append or why there is none. */
export type Decision =
  | { readonly accepted: true; readonly event: RunEvent }
  | { readonly accepted: false; readonly reason: RefusalReason }

/** When something is decided: on the run clock (ms since the start) and on the wall. */
export type Stamp = { readonly at: Millis; readonly wall: Instant }

/** A second mark this soon after the last is a bouncing key or clicker, not a section; the speaker may change it. */
export const DEFAULT_BOUNCE: Millis = millis(300)

/** A run to decide on. `bounce`: ms within which a second mark is ignored; `questions`: whether the slot has time for them. */
export type Place = {
  readonly plan: Plan
  readonly run: Run
  readonly bounce: Millis
  readonly questions: boolean
}

/** A run that has begun, to decide on at a moment. */
export type Begun = Place & { readonly state: StartedRun; readonly stamp: Stamp }

/** Nothing is appended, for a reason. */
export const refuse = (reason: RefusalReason): Decision => ({ accepted: false, reason })

/** A fact to append. */
export const accept = (event: RunEvent): Decision => ({ accepted: true, event })

/** A fact to append when it may be, else the reason why not. */
export const acceptIf = (may: boolean, event: RunEvent, reason: RefusalReason): Decision =>
  may ? accept(event) : refuse(reason)
