import type { RunCommand } from '#shared/domain/run-command.ts'
import { isOver, type StartedRun } from '#shared/domain/run-state.ts'
import type { RunKey } from './run-keys.ts'

/** What a window may open over the clock. */
export type Overlay = 'jump' | 'note' | 'end'

/** A key becomes a command to main, the way out taken as it is shown, something opened over the clock, or leaving a run that is over. */
type RunAct =
  | { readonly does: 'command'; readonly command: RunCommand }
  | { readonly does: 'open'; readonly overlay: Overlay }
  | { readonly does: 'rescue' }
  | { readonly does: 'leave' | 'set-aside' }
  | { readonly does: 'nothing' }

const command = (of: RunCommand): RunAct => ({ does: 'command', command: of })
const nothing: RunAct = { does: 'nothing' }

const afterTheEnd = (run: StartedRun, key: RunKey): RunAct => {
  if (key === 'back') return command({ type: run.phase === 'discarded' ? 'undo' : 'back' })
  return key === 'enter' || key === 'end' ? { does: 'leave' } : nothing
}

/** What a key does where the run stands. */
export const runAct = (run: StartedRun, key: RunKey): RunAct => {
  if (isOver(run)) return afterTheEnd(run, key)
  switch (key) {
    case 'mark':
    case 'back':
    case 'flag':
    case 'restart-section':
    case 'reset':
      return command({ type: key })
    case 'interrupt':
      return command({ type: run.aside ? 'proceed' : 'interrupt' })
    case 'set-aside':
      return { does: 'set-aside' }
    case 'take-rescue':
      return { does: 'rescue' }
    case 'pause':
      return command({ type: run.phase === 'paused' ? 'resume' : 'pause' })
    case 'leave-out':
      return command({ type: 'leave-out', section: run.current })
    case 'jump':
    case 'note':
    case 'end':
      return { does: 'open', overlay: key }
    case 'enter':
      return nothing
  }
}
