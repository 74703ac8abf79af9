import { correctedEvents, originalEvents } from './corrections.ts'
import { deliveredAs } from './delivered.ts'
import type { RevisionId } from './identity.ts'
import { isOpenRun } from './open-run.ts'
import type { Plan } from './plan.ts'
import { runState, runStates } from './run-reducer.ts'
import type { Run } from './run.ts'
import type { StandingEvent } from './standing-events.ts'

/** Whether more can be spoken: a live talk is over when it is over, and the plan of an open run grows only while it is the talk's own. */
const canGrow = (run: Run, current: RevisionId): boolean =>
  run.kind !== 'live' && deliveredAs(run).kind !== 'live' && (!isOpenRun(run) || run.revisionId === current)

/**
 * What ended a rehearsal that can be gone on with: its end taken back, it stands where it stopped. Null for any other
 * run, and for one whose end was moved: what was measured after it is not spoken time. `current`: the talk's plan now.
 */
export const endToTakeBack = (plan: Plan, run: Run, current: RevisionId): StandingEvent | null => {
  if (!canGrow(run, current) || runState(plan, run.events).phase !== 'ended') return null
  const events = originalEvents(run.events)
  const end = events[runStates(plan, events).findIndex(({ phase }) => phase === 'ended')]
  const isMoved = correctedEvents(run.events).some(({ seq, at }) => seq === end?.seq && at !== end.at)
  return end === undefined || isMoved ? null : end
}
