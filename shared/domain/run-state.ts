import type { SectionId } from './identity.ts'
import type { Plan } from './plan.ts'
import { millis, type Instant, type Millis } from './time.ts'

/** A stretch of run clock spent in one section, or outside the outline (null); pauses lie between spans, never in one. */
export type Span = { readonly section: SectionId | null; readonly from: Millis; readonly to: Millis }

/** A note or flag, at `at` on the run clock and `elapsed` ms of spoken time, in a section. */
export type Remark = {
  readonly section: SectionId
  readonly at: Millis
  readonly elapsed: Millis
  readonly text: string | null
}

/** What is known of a run that has begun. */
export type Told = {
  readonly startedAt: Instant
  /** Ms of the slot that were gone when the speaker began. */
  readonly late: Millis
  readonly current: SectionId
  /** Whether the time that passes is outside the outline: a question, a technical fault. */
  readonly aside: boolean
  readonly spans: readonly Span[]
  /** What was begun again: kept, and not counted. */
  readonly spoiled: readonly Span[]
  readonly leftOut: readonly SectionId[]
  /** Sections that do not count in the statistics. */
  readonly excluded: readonly SectionId[]
  readonly remarks: readonly Remark[]
  /** Ms of questions that were asked after the talk: no part of its length. */
  readonly asked: Millis
}

/** Where a run stands. A running one has an open stretch, begun at `since` on the run clock; so have the questions. */
export type RunState =
  | { readonly phase: 'ready' }
  | (Told & { readonly phase: 'running'; readonly since: Millis })
  | (Told & { readonly phase: 'questions'; readonly since: Millis })
  | (Told & { readonly phase: 'paused'; readonly setAside: boolean })
  | (Told & { readonly phase: 'ended' | 'discarded' })

/** A run that has begun, over or not. */
export type StartedRun = Exclude<RunState, { phase: 'ready' }>

/** Whether nothing of the run goes on any more. */
export const isOver = ({ phase }: StartedRun): boolean => phase === 'ended' || phase === 'discarded'

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0)

/** Ms of the talk up to `now` on the run clock, interruptions included; pauses, questions and what was spoiled do not count. */
export const elapsedAt = (run: StartedRun, now: Millis): Millis =>
  millis(lengthOf(run.spans) + (run.phase === 'running' ? Math.max(0, now - run.since) : 0))

/** Ms spent in the current section up to `now` on the run clock, all visits to it together. */
export const spentAt = (run: StartedRun, now: Millis): Millis => {
  const open = run.phase === 'running' && !run.aside ? Math.max(0, now - run.since) : 0
  return millis(lengthOf(run.spans.filter(({ section }) => section === run.current)) + open)
}

/** Ms outside the outline up to `now` on the run clock; with the sections' own times they sum to the elapsed time. */
export const interruptionAt = (run: StartedRun, now: Millis): Millis => {
  const open = run.phase === 'running' && run.aside ? Math.max(0, now - run.since) : 0
  return millis(lengthOf(run.spans.filter(({ section }) => section === null)) + open)
}

/** Ms of questions up to `now` on the run clock. */
export const askedAt = (run: StartedRun, now: Millis): Millis =>
  run.phase === 'questions' ? millis(run.asked + Math.max(0, now - run.since)) : run.asked

/** Ms that were begun again and do not count. */
export const spoiledTime = ({ spoiled }: StartedRun): Millis => millis(lengthOf(spoiled))

/** The section a mark would go to: the next spoken one in plan order that was not left out; null at the end. */
export const nextSection = (plan: Plan, run: StartedRun): SectionId | null => {
  const here = plan.findIndex(({ id }) => id === run.current)
  const next = plan.slice(here + 1).find(({ id, floated }) => !floated && !run.leftOut.includes(id))
  return next?.id ?? null
}
