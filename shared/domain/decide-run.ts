import { assertNever } from './assert-never.ts'
import { markRange } from './corrections.ts'
import type { SectionId } from './identity.ts'
import { findSection, spokenSections, type Plan } from './plan.ts'
import type { Correction, RefusalReason, RunCommand } from './run-command.ts'
import { runState } from './run-reducer.ts'
import { nextSection, type StartedRun } from './run-state.ts'
import type { Run, RunEvent } from './run.ts'
import { standingEvents } from './standing-events.ts'
import { millis, type Instant, type Millis } from './time.ts'

/** Either the fact to append or why there is none. */
export type Decision =
  | { readonly accepted: true; readonly event: RunEvent }
  | { readonly accepted: false; readonly reason: RefusalReason }

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

type Started = Place & { readonly state: StartedRun; readonly stamp: Stamp }

const refuse = (reason: RefusalReason): Decision => ({ accepted: false, reason })
const accept = (event: RunEvent): Decision => ({ accepted: true, event })

const acceptIf = (may: boolean, event: RunEvent, reason: RefusalReason): Decision =>
  may ? accept(event) : refuse(reason)

const moves: ReadonlySet<RunEvent['type']> = new Set([
  'mark',
  'jump',
  'leave-out',
  'leave-out-all',
  'restart-section',
  'reset',
  'questions',
  'finish',
])

/** What a bouncing key sends twice. */
const marks: ReadonlySet<RunEvent['type']> = new Set(['start', 'mark', 'proceed', 'questions', 'reset'])

/** What no one did is not taken back. */
const given: ReadonlySet<RunEvent['type']> = new Set(['start', 'slept'])

const takeBack = ({ run, stamp }: Started, may: (event: RunEvent) => boolean): Decision => {
  const last = standingEvents(run.events).findLast((event) => !given.has(event.type) && may(event))
  return last === undefined
    ? refuse('nothing-to-take-back')
    : accept({ type: 'undo', of: last.seq, ...stamp })
}

const isBounce = ({ run, bounce, stamp }: Started): boolean => {
  const last = run.events.findLast(({ type }) => marks.has(type))
  return last !== undefined && stamp.at - last.at < bounce
}

/** Whether the questions come next: in a live run with time for them, after its last section. */
const isLastBeforeQuestions = ({ plan, run, state, questions }: Started): boolean =>
  run.kind === 'live' && questions && nextSection(plan, state) === null

/** One key for all: back from an interruption, on to the next section, to the questions of a live talk, to the end. */
const decideMark = (place: Started): Decision => {
  const { state, stamp } = place
  if (isBounce(place)) return refuse('bounce')
  if (state.phase === 'questions') return accept({ type: 'finish', ...stamp })
  if (state.aside) return accept({ type: 'proceed', ...stamp })
  return accept({ type: isLastBeforeQuestions(place) ? 'questions' : 'mark', ...stamp })
}

const isSpoken = (plan: Plan, id: SectionId): boolean => findSection(plan, id)?.floated === false

/** The last section of a live talk left out leads to the questions, as a mark does. */
const decideLeaveOut = (place: Started, section: SectionId): Decision => {
  const { plan, state, stamp } = place
  if (!isSpoken(plan, section)) return refuse('no-such-section')
  const asks = section === state.current && state.phase === 'running' && isLastBeforeQuestions(place)
  return accept({ type: 'leave-out', section, ...(asks ? { asks } : {}), ...stamp })
}

const decideAgain = ({ run, state, stamp }: Started, type: 'restart-section' | 'reset'): Decision => {
  if (run.kind === 'live') return refuse('live-never-restarts')
  return acceptIf(state.phase !== 'questions', { type, ...stamp }, 'not-running')
}

const decidePause = ({ run, state, stamp }: Started, type: 'pause' | 'set-aside'): Decision => {
  if (run.kind === 'live') return refuse('live-never-pauses')
  const may =
    state.phase === 'running' || (type === 'set-aside' && state.phase === 'paused' && !state.setAside)
  return acceptIf(may, { type, ...stamp }, 'not-running')
}

const decideCorrection = ({ plan, run, state, stamp }: Started, command: Correction): Decision => {
  if (state.phase !== 'ended') return refuse('not-over')
  if (command.type !== 'move-mark')
    return acceptIf(
      findSection(plan, command.section) !== undefined,
      { ...command, ...stamp },
      'no-such-section',
    )
  const range = markRange(run.events, command.of)
  const may = range !== null && command.to >= range.from && command.to <= range.to
  return acceptIf(may, { ...command, ...stamp }, 'out-of-range')
}

const decideStarted = (place: Started, command: RunCommand): Decision => {
  const { plan, state, stamp } = place
  switch (command.type) {
    case 'mark':
      return decideMark(place)
    case 'back':
      return takeBack(place, ({ type }) => moves.has(type))
    case 'undo':
      return takeBack(place, () => true)
    case 'pause':
    case 'set-aside':
      return decidePause(place, command.type)
    case 'resume':
      return acceptIf(state.phase === 'paused', { type: 'resume', ...stamp }, 'not-running')
    case 'interrupt':
      return acceptIf(!state.aside && state.phase !== 'questions', { ...command, ...stamp }, 'not-running')
    case 'proceed':
      return acceptIf(state.aside, { ...command, ...stamp }, 'nothing-to-take-back')
    case 'restart-section':
    case 'reset':
      return decideAgain(place, command.type)
    case 'leave-out':
      return decideLeaveOut(place, command.section)
    case 'jump':
      return acceptIf(isSpoken(plan, command.section), { ...command, ...stamp }, 'no-such-section')
    case 'take-rescue':
      return acceptIf(
        command.sections.every((id) => isSpoken(plan, id)),
        { type: 'leave-out-all', sections: command.sections, ...stamp },
        'no-such-section',
      )
    case 'move-mark':
    case 'exclude':
    case 'include':
      return decideCorrection(place, command)
    case 'questions':
      return acceptIf(state.phase !== 'questions', { ...command, ...stamp }, 'not-running')
    case 'note':
    case 'flag':
    case 'finish':
    case 'discard':
      return accept({ ...command, ...stamp })
    default:
      return assertNever(command)
  }
}

const afterTheEnd: ReadonlySet<RunCommand['type']> = new Set([
  'undo',
  'back',
  'discard',
  'move-mark',
  'exclude',
  'include',
])

/** A discarded run comes back whole by undo; what is inside it is not changed out of sight. */
const mayFollowTheEnd = ({ type }: RunCommand, phase: 'ended' | 'discarded'): boolean =>
  type === 'undo' || (phase === 'ended' && afterTheEnd.has(type))

/** Decides what a command does to a run at a moment: pure, so that every window and every test decides alike. */
export const decide = (place: Place, command: RunCommand, stamp: Stamp): Decision => {
  const state = runState(place.plan, place.run.events)
  if (state.phase === 'ready') {
    if (command.type !== 'mark') return refuse('not-running')
    return acceptIf(spokenSections(place.plan).length > 0, { type: 'start', ...stamp }, 'no-sections')
  }
  const isOver = state.phase === 'ended' || state.phase === 'discarded'
  if (isOver && !mayFollowTheEnd(command, state.phase)) return refuse('already-over')
  return decideStarted({ ...place, state, stamp }, command)
}
