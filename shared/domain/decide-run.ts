import { assertNever } from './assert-never.ts'
import { decideCorrection } from './decide-correction.ts'
import { decideLeaveOut, decideMark, isSpoken } from './decide-mark.ts'
import { decideBack, decideUndo } from './decide-take-back.ts'
import { spokenSections } from './plan.ts'
import type { RunCommand } from './run-command.ts'
import {
  accept,
  acceptIf,
  refuse,
  type Begun,
  type Decision,
  type Place,
  type Stamp,
} from './run-decision.ts'
import { runState } from './run-reducer.ts'

const decideAgain = ({ run, state, stamp }: Begun, type: 'restart-section' | 'reset'): Decision => {
  if (run.kind === 'live') return refuse('live-never-restarts')
  return acceptIf(state.phase !== 'questions', { type, ...stamp }, 'not-running')
}

const decidePause = ({ run, state, stamp }: Begun, type: 'pause' | 'set-aside'): Decision => {
  if (run.kind === 'live') return refuse('live-never-pauses')
  const may =
    state.phase === 'running' || (type === 'set-aside' && state.phase === 'paused' && !state.setAside)
  return acceptIf(may, { type, ...stamp }, 'not-running')
}

const decideStarted = (place: Begun, command: RunCommand): Decision => {
  const { plan, state, stamp } = place
  switch (command.type) {
    case 'mark':
      return decideMark(place)
    case 'back':
      return decideBack(place)
    case 'undo':
      return decideUndo(place)
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
