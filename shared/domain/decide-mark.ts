import type { SectionId } from './identity.ts'
import { findSection, type Plan } from './plan.ts'
import { accept, refuse, type Begun, type Decision } from './run-decision.ts'
import { nextSection } from './run-state.ts'
import type { RunEvent } from './run.ts'

/** What a bouncing key sends twice. */
const marks: ReadonlySet<RunEvent['type']> = new Set(['start', 'mark', 'proceed', 'questions', 'reset'])

const isBounce = ({ run, bounce, stamp }: Begun): boolean => {
  const last = run.events.findLast(({ type }) => marks.has(type))
  return last !== undefined && stamp.at - last.at < bounce
}

/** Whether the questions come next: in a live run with time for them, after its last section. */
const isLastBeforeQuestions = ({ plan, run, state, questions }: Begun): boolean =>
  run.kind === 'live' && questions && nextSection(plan, state) === null

/** One key for all: back from an interruption, on to the next section, to the questions of a live talk, to the end. */
export const decideMark = (place: Begun): Decision => {
  const { state, stamp } = place
  if (isBounce(place)) return refuse('bounce')
  if (state.phase === 'questions') return accept({ type: 'finish', ...stamp })
  if (state.aside) return accept({ type: 'proceed', ...stamp })
  return accept({ type: isLastBeforeQuestions(place) ? 'questions' : 'mark', ...stamp })
}

/** Whether a section of the plan is to be spoken in a run. */
export const isSpoken = (plan: Plan, id: SectionId): boolean => findSection(plan, id)?.floated === false

/** The last section of a live talk left out leads to the questions, as a mark does; once they are asked all of the talk was told. */
export const decideLeaveOut = (place: Begun, section: SectionId): Decision => {
  const { plan, state, stamp } = place
  if (!isSpoken(plan, section)) return refuse('no-such-section')
  if (state.phase === 'questions') return refuse('not-running')
  const asks = section === state.current && state.phase === 'running' && isLastBeforeQuestions(place)
  return accept({ type: 'leave-out', section, ...(asks ? { asks } : {}), ...stamp })
}
