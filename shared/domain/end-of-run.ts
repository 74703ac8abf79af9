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
 * What ended a rehearsal that can be gone on with, more than once when it was ended again: all of it taken back, the run
 * stands where it stopped. Empty for any other run, and for one whose end was moved: what was measured after it is not
 * spoken time. `current`: the talk's plan now.
 */
export const endsToTakeBack = (plan: Plan, run: Run, current: RevisionId): readonly StandingEvent[] => {
  if (!canGrow(run, current) || runState(plan, run.events).phase !== 'ended') return []
  const events = originalEvents(run.events)
  const ends = events.slice(runStates(plan, events).findIndex(({ phase }) => phase === 'ended'))
  const isMoved = correctedEvents(run.events).some(({ seq, at }) => seq === ends[0]?.seq && at !== ends[0].at)
  return isMoved ? [] : ends
}
