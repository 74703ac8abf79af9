import { nextSection, type Span, type StartedRun, type Told } from './run-state.ts'
import type { SectionId } from './identity.ts'
import type { Plan } from './plan.ts'
import { millis, type Millis } from './time.ts'

/** The moves that a run can make, each from a run and a moment to the run after it. */

/** What is known of a run, with a patch: without what belongs to its phase alone. */
export const told = (run: StartedRun, patch: Partial<Told>): Told => ({
  startedAt: run.startedAt,
  late: run.late,
  current: run.current,
  aside: run.aside,
  spans: run.spans,
  spoiled: run.spoiled,
  leftOut: run.leftOut,
  excluded: run.excluded,
  remarks: run.remarks,
  asked: run.asked,
  ...patch,
})

/** All spans, the open one closed. */
const closedSpans = (run: StartedRun, at: Millis): readonly Span[] =>
  run.phase === 'running' && at > run.since
    ? [...run.spans, { section: run.aside ? null : run.current, from: run.since, to: at }]
    : run.spans

/** What is known at a moment, open stretches closed. */
const closed = (run: StartedRun, at: Millis): Told =>
  told(run, {
    spans: closedSpans(run, at),
    asked: run.phase === 'questions' ? millis(run.asked + Math.max(0, at - run.since)) : run.asked,
  })

/** On from here with something changed: a paused run stays paused, any other runs. */
const onWith = (run: StartedRun, at: Millis, patch: Partial<Told>): StartedRun => {
  const moved = { ...closed(run, at), ...patch }
  return run.phase === 'paused'
    ? { ...moved, phase: 'paused', setAside: run.setAside }
    : { ...moved, phase: 'running', since: at }
}

/** To a section, from wherever the run is. */
export const goTo = (run: StartedRun, section: SectionId, at: Millis): StartedRun =>
  onWith(run, at, { current: section, aside: false })

/** Out of the outline, or back into it. */
export const turnAside = (run: StartedRun, aside: boolean, at: Millis): StartedRun =>
  run.aside === aside || run.phase === 'questions' ? run : onWith(run, at, { aside })

/** The clock stands; `setAside`: until another day. */
export const pause = (run: StartedRun, setAside: boolean, at: Millis): StartedRun => ({
  ...closed(run, at),
  phase: 'paused',
  setAside,
})

/** No more is spoken; the clock stands for good. */
export const over = (run: StartedRun, phase: 'ended' | 'discarded', at: Millis): StartedRun => ({
  ...closed(run, at),
  aside: false,
  phase,
})

/** From the talk to the questions after it, whose time is counted apart. */
export const askQuestions = (run: StartedRun, at: Millis): StartedRun =>
  run.phase === 'questions' ? run : { ...closed(run, at), aside: false, phase: 'questions', since: at }

/** To the next section, or to the end when there is none. */
export const goOn = (plan: Plan, run: StartedRun, at: Millis): StartedRun => {
  const next = run.phase === 'questions' ? null : nextSection(plan, run)
  return next === null ? over(run, 'ended', at) : goTo(run, next, at)
}

/** The stretches in the current section since it was entered, what interrupted them set apart. */
const sinceEntered = ({ spans, current }: Told): readonly Span[] => {
  const before = spans.findLastIndex(({ section }) => section !== current && section !== null)
  return spans.slice(before + 1).filter(({ section }) => section === current)
}

/** The current section begins again; what was spent in it since it was entered is spoiled. */
export const restartSection = (run: StartedRun, at: Millis): StartedRun => {
  const now = closed(run, at)
  const spoilt = sinceEntered(now)
  return onWith(run, at, {
    aside: false,
    spans: now.spans.filter((span) => !spoilt.includes(span)),
    spoiled: [...now.spoiled, ...spoilt],
  })
}
