import { assertNever } from './assert-never.ts'
import type { SectionId } from './identity.ts'
import { spokenSections, type Plan } from './plan.ts'
import type { RunEvent } from './run.ts'
import { millis, type Instant, type Millis } from './time.ts'

/** A stretch of run clock spent in one section; pauses lie between spans, never in one. */
type Span = { readonly section: SectionId; readonly from: Millis; readonly to: Millis }

/** A note or flag, at `elapsed` ms of spoken time, in a section. */
export type Remark = {
  readonly section: SectionId
  readonly elapsed: Millis
  readonly text: string | null
}

type Told = {
  readonly startedAt: Instant
  readonly current: SectionId
  readonly spans: readonly Span[]
  readonly leftOut: readonly SectionId[]
  readonly remarks: readonly Remark[]
}

/** Where a run stands. Only a running one has an open stretch, begun at `since` on the run clock. */
export type RunState =
  | { readonly phase: 'ready' }
  | (Told & { readonly phase: 'running'; readonly since: Millis })
  | (Told & { readonly phase: 'paused' | 'ended' | 'discarded' })

export type StartedRun = Exclude<RunState, { phase: 'ready' }>

/** Ms of spoken time up to `now` on the run clock; pauses do not count. */
export const elapsedAt = (run: StartedRun, now: Millis): Millis => {
  const closed = run.spans.reduce((total, { from, to }) => total + to - from, 0)
  return millis(closed + (run.phase === 'running' ? Math.max(0, now - run.since) : 0))
}

/** The section a mark would go to: the next spoken one in plan order that was not left out; null at the end. */
export const nextSection = (plan: Plan, run: StartedRun): SectionId | null => {
  const here = plan.findIndex(({ id }) => id === run.current)
  const next = plan.slice(here + 1).find(({ id, floated }) => !floated && !run.leftOut.includes(id))
  return next?.id ?? null
}

const close = (run: StartedRun, at: Millis): readonly Span[] =>
  run.phase === 'running' && at > run.since
    ? [...run.spans, { section: run.current, from: run.since, to: at }]
    : run.spans

const told = (run: StartedRun, patch: Partial<Told>): Told => ({
  startedAt: run.startedAt,
  current: run.current,
  spans: run.spans,
  leftOut: run.leftOut,
  remarks: run.remarks,
  ...patch,
})

const goTo = (run: StartedRun, section: SectionId, at: Millis): StartedRun => {
  const moved = told(run, { current: section, spans: close(run, at) })
  return run.phase === 'running' ? { ...moved, phase: 'running', since: at } : { ...moved, phase: run.phase }
}

const stop = (run: StartedRun, phase: 'paused' | 'ended' | 'discarded', at: Millis): StartedRun => ({
  ...told(run, { spans: close(run, at) }),
  phase,
})

const leaveOut = (plan: Plan, run: StartedRun, event: RunEvent & { type: 'leave-out' }): StartedRun => {
  if (run.leftOut.includes(event.section)) return run
  const without: StartedRun = { ...run, leftOut: [...run.leftOut, event.section] }
  if (event.section !== run.current) return without
  const next = nextSection(plan, without)
  return next === null ? stop(without, 'ended', event.at) : goTo(without, next, event.at)
}

const remark = (run: StartedRun, at: Millis, text: string | null): StartedRun => ({
  ...run,
  remarks: [...run.remarks, { section: run.current, elapsed: elapsedAt(run, at), text }],
})

const begin = (plan: Plan, event: RunEvent): RunState => {
  const first = spokenSections(plan)[0]
  if (event.type !== 'start' || first === undefined) return { phase: 'ready' }
  const fresh = { startedAt: event.wall, current: first.id, spans: [], leftOut: [], remarks: [] }
  return { ...fresh, phase: 'running', since: event.at }
}

const isOver = (run: StartedRun): boolean => run.phase === 'ended' || run.phase === 'discarded'

const advance = (plan: Plan, run: StartedRun, event: RunEvent): StartedRun => {
  switch (event.type) {
    case 'mark': {
      const next = nextSection(plan, run)
      return next === null ? stop(run, 'ended', event.at) : goTo(run, next, event.at)
    }
    case 'jump':
      return goTo(
        { ...run, leftOut: run.leftOut.filter((id) => id !== event.section) },
        event.section,
        event.at,
      )
    case 'leave-out':
      return leaveOut(plan, run, event)
    case 'pause':
      return stop(run, 'paused', event.at)
    case 'resume':
      return run.phase === 'paused' ? { ...told(run, {}), phase: 'running', since: event.at } : run
    case 'note':
      return remark(run, event.at, event.text)
    case 'flag':
      return remark(run, event.at, null)
    case 'finish':
      return stop(run, 'ended', event.at)
    case 'discard':
      return stop(run, 'discarded', event.at)
    case 'start':
    case 'undo':
      return run
    default:
      return assertNever(event)
  }
}

/** The state after one more fact. A fact that makes no sense where the run stands changes nothing. */
export const step = (plan: Plan, run: RunState, event: RunEvent): RunState => {
  if (run.phase === 'ready') return begin(plan, event)
  if (isOver(run) && event.type !== 'discard') return run
  return advance(plan, run, event)
}

/** Marks each event true that stands: neither an undo nor undone by an undo that stands itself. */
const standing = (events: readonly RunEvent[]): readonly boolean[] => {
  const stands = events.map(() => true)
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index]
    if (event?.type !== 'undo') continue
    if (stands[index] && event.of < index) stands[event.of] = false
    stands[index] = false
  }
  return stands
}

/** The events that have not been taken back, with their places among all events. */
export const standingEvents = (
  events: readonly RunEvent[],
): readonly (RunEvent & { readonly seq: number })[] => {
  const stands = standing(events)
  return events.map((event, seq) => ({ ...event, seq })).filter(({ seq }) => stands[seq])
}

/** Where the run stands after all its events, those taken back left out: exactly as if they had not happened. */
export const runState = (plan: Plan, events: readonly RunEvent[]): RunState =>
  standingEvents(events).reduce<RunState>((run, event) => step(plan, run, event), { phase: 'ready' })
