import { assertNever } from './assert-never.ts'
import { correctedEvents } from './corrections.ts'
import type { Plan } from './plan.ts'
import type { RunEvent } from './run.ts'
import { leaveOut, leaveOutAll } from './leave-out.ts'
import { begin, reset } from './run-beginnings.ts'
import { askQuestions, goOn, goTo, over, pause, restartSection, told, turnAside } from './run-moves.ts'
import { elapsedAt, isOver, type RunState, type StartedRun } from './run-state.ts'
import type { Millis } from './time.ts'

const remark = (run: StartedRun, at: Millis, text: string | null): StartedRun => ({
  ...run,
  remarks: [...run.remarks, { section: run.current, at, elapsed: elapsedAt(run, at), text }],
})

const resume = (run: StartedRun, at: Millis): StartedRun =>
  run.phase === 'paused' ? { ...told(run, {}), phase: 'running', since: at } : run

type Move = Exclude<RunEvent, { type: 'start' | 'undo' | 'move-mark' | 'exclude' | 'include' }>

const advance = (plan: Plan, run: StartedRun, event: Move): StartedRun => {
  const { at } = event
  switch (event.type) {
    case 'mark':
      return goOn(plan, run, at)
    case 'jump':
      return goTo({ ...run, leftOut: run.leftOut.filter((id) => id !== event.section) }, event.section, at)
    case 'leave-out':
      return leaveOut(plan, run, event)
    case 'leave-out-all':
      return leaveOutAll(run, event.sections)
    case 'interrupt':
      return turnAside(run, true, at)
    case 'proceed':
      return turnAside(run, false, at)
    case 'restart-section':
      return run.phase === 'questions' ? run : restartSection(run, at)
    case 'reset':
      return reset(plan, run, event)
    case 'pause':
      return run.phase === 'running' ? pause(run, false, at) : run
    case 'set-aside':
      return run.phase === 'questions' ? run : pause(run, true, at)
    case 'resume':
      return resume(run, at)
    case 'note':
      return remark(run, at, event.text)
    case 'slept':
      return run
    case 'flag':
      return remark(run, at, null)
    case 'questions':
      return askQuestions(run, at)
    case 'finish':
      return over(run, 'ended', at)
    case 'discard':
      return over(run, 'discarded', at)
    default:
      return assertNever(event)
  }
}

/** The state after one more fact. A fact that makes no sense where the run stands changes nothing. */
const step = (plan: Plan, run: RunState, event: RunEvent): RunState => {
  if (run.phase === 'ready') return event.type === 'start' ? begin(plan, event) : run
  if (event.type === 'start' || event.type === 'undo' || event.type === 'move-mark') return run
  if (event.type === 'exclude') return { ...run, excluded: [...run.excluded, event.section] }
  if (event.type === 'include') return { ...run, excluded: run.excluded.filter((id) => id !== event.section) }
  return isOver(run) && event.type !== 'discard' ? run : advance(plan, run, event)
}

/** Where a run stood after each of its events, which all stand, in order. */
export const runStates = (plan: Plan, events: readonly RunEvent[]): readonly RunState[] => {
  let run: RunState = { phase: 'ready' }
  return events.map((event) => {
    run = step(plan, run, event)
    return run
  })
}

const fold = (plan: Plan, events: readonly RunEvent[]): RunState =>
  events.reduce<RunState>((run, event) => step(plan, run, event), { phase: 'ready' })

/** Plans and events never change, new ones replace the old: a state is worked out once however many ask for it. */
const known = new WeakMap<readonly RunEvent[], { readonly plan: Plan; readonly state: RunState }>()

/** Where the run stands after all its events, those taken back left out: exactly as if they had not happened. */
export const runState = (plan: Plan, events: readonly RunEvent[]): RunState => {
  const before = known.get(events)
  if (before?.plan === plan) return before.state
  const state = fold(plan, correctedEvents(events))
  known.set(events, { plan, state })
  return state
}
