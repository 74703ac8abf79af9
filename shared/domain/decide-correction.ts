import { markRange } from './corrections.ts'
import { findSection } from './plan.ts'
import type { Correction } from './run-command.ts'
import { acceptIf, refuse, type Begun, type Decision } from './run-decision.ts'

/** Puts right a run that has ended: a mark stays between its neighbours, a section is one of the plan. */
export const decideCorrection = ({ plan, run, state, stamp }: Begun, command: Correction): Decision => {
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
