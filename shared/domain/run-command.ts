import { z } from 'zod'
import { assertNever } from './assert-never.ts'
import { sectionIdSchema } from './identity.ts'
import { findSection, spokenSections, type Plan } from './plan.ts'
import { noteTextSchema, type Run, type RunEvent } from './run.ts'
import { runState, standingEvents, type RunState } from './run-state.ts'
import { millis, type Instant, type Millis } from './time.ts'

/** What a window asks of the run. `back` takes the last mark, jump or leaving out back; `undo` the last fact of any kind. */
export const runCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('mark') }).readonly(),
  z.object({ type: z.literal('back') }).readonly(),
  z.object({ type: z.literal('undo') }).readonly(),
  z.object({ type: z.literal('pause') }).readonly(),
  z.object({ type: z.literal('resume') }).readonly(),
  z.object({ type: z.literal('leave-out'), section: sectionIdSchema }).readonly(),
  z.object({ type: z.literal('jump'), section: sectionIdSchema }).readonly(),
  z.object({ type: z.literal('note'), text: noteTextSchema }).readonly(),
  z.object({ type: z.literal('flag') }).readonly(),
  z.object({ type: z.literal('finish') }).readonly(),
  z.object({ type: z.literal('discard') }).readonly(),
])
export type RunCommand = z.infer<typeof runCommandSchema>

export const refusalReasons = [
  'bounce',
  'not-running',
  'already-over',
  'live-never-pauses',
  'nothing-to-take-back',
  'no-such-section',
  'no-sections',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** Either the fact to append or why there is none. */
export type Decision =
  | { readonly accepted: true; readonly event: RunEvent }
  | { readonly accepted: false; readonly reason: RefusalReason }

export type Stamp = { readonly at: Millis; readonly wall: Instant }

/** A second mark this soon after the last is a bouncing key or clicker, not a section; the speaker may change it. */
export const DEFAULT_BOUNCE: Millis = millis(300)

const refuse = (reason: RefusalReason): Decision => ({ accepted: false, reason })
const accept = (event: RunEvent): Decision => ({ accepted: true, event })

const moves: ReadonlySet<RunEvent['type']> = new Set(['mark', 'jump', 'leave-out', 'finish'])

const takeBack = (run: Run, stamp: Stamp, may: (event: RunEvent) => boolean): Decision => {
  const last = standingEvents(run.events).findLast((event) => event.type !== 'start' && may(event))
  return last === undefined
    ? refuse('nothing-to-take-back')
    : accept({ type: 'undo', of: last.seq, ...stamp })
}

/** A run to decide on; `bounce` is the time in ms within which a second mark is ignored. */
export type Place = { readonly plan: Plan; readonly run: Run; readonly bounce: Millis }

const isBounce = ({ run, bounce }: Place, { at }: Stamp): boolean => {
  const last = run.events.findLast(({ type }) => type === 'start' || type === 'mark')
  return last !== undefined && at - last.at < bounce
}

const decideMark = (place: Place, stamp: Stamp): Decision =>
  isBounce(place, stamp) ? refuse('bounce') : accept({ type: 'mark', ...stamp })

const decideStarted = (
  place: Place & { readonly state: RunState },
  command: RunCommand,
  stamp: Stamp,
): Decision => {
  const { plan, run, state } = place
  switch (command.type) {
    case 'mark':
      return decideMark(place, stamp)
    case 'back':
      return takeBack(run, stamp, ({ type }) => moves.has(type))
    case 'undo':
      return takeBack(run, stamp, () => true)
    case 'pause':
      if (run.kind === 'live') return refuse('live-never-pauses')
      return state.phase === 'running' ? accept({ type: 'pause', ...stamp }) : refuse('not-running')
    case 'resume':
      return state.phase === 'paused' ? accept({ type: 'resume', ...stamp }) : refuse('not-running')
    case 'jump':
    case 'leave-out': {
      const section = findSection(plan, command.section)
      return section === undefined || section.floated
        ? refuse('no-such-section')
        : accept({ ...command, ...stamp })
    }
    case 'note':
    case 'flag':
    case 'finish':
    case 'discard':
      return accept({ ...command, ...stamp })
    default:
      return assertNever(command)
  }
}

/** A discarded run comes back whole by undo; what is inside it is not changed out of sight. */
const mayFollowTheEnd = ({ type }: RunCommand, phase: 'ended' | 'discarded'): boolean =>
  type === 'undo' || (phase === 'ended' && (type === 'back' || type === 'discard'))

/** Decides what a command does to a run at a moment: pure, so that every window and every test decides alike. */
export const decide = (place: Place, command: RunCommand, stamp: Stamp): Decision => {
  const state = runState(place.plan, place.run.events)
  if (state.phase === 'ready') {
    if (command.type !== 'mark') return refuse('not-running')
    return spokenSections(place.plan).length === 0
      ? refuse('no-sections')
      : accept({ type: 'start', ...stamp })
  }
  const over = state.phase === 'ended' || state.phase === 'discarded'
  if (over && !mayFollowTheEnd(command, state.phase)) return refuse('already-over')
  return decideStarted({ ...place, state }, command, stamp)
}
