import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { isTold, type Progress } from '#shared/domain/progress.ts'
import { actualsAt } from '#shared/domain/run-result.ts'
import { interruptionAt, type StartedRun } from '#shared/domain/run-state.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { outsidePieces } from '#renderer/store/bar-pieces.ts'
import type { SlotPiece } from '#renderer/ui/slot-bar/slot-piece.ts'

type Setting = {
  readonly plan: Plan
  readonly run: StartedRun
  readonly expected: ReadonlyMap<SectionId, Millis>
  readonly progress: Progress
  readonly now: Millis
  /** What the time outside the outline is called, and what was gone of the slot when the run began. */
  readonly names: { readonly interruption: string; readonly late: string }
}

const done = (piece: SlotPiece): SlotPiece => ({ ...piece, state: 'done' })
const isComing = ({ state }: SlotPiece): boolean => state === 'coming'

/** The run as pieces of the slot bar, in plan order: what is done as long as it took, the others as long as they are expected to take, the time outside the outline as one piece before those to come, and before all what was gone of the slot: the bar ends where the run will. */
export const runPieces = ({ plan, run, expected, progress, now, names }: Setting): readonly SlotPiece[] => {
  const actuals = actualsAt(run, now)
  const coming = new Set<SectionId>(progress.coming)
  const current = isTold(run) ? null : run.current
  const pieces: readonly SlotPiece[] = plan
    .filter(({ id, floated }) => !floated && (coming.has(id) || actuals.has(id) || id === current))
    .map(({ id, title, kind, priority, planned }) => {
      const spent = actuals.get(id) ?? millis(0)
      const isCurrent = id === current
      const isDone = !isCurrent && !coming.has(id)
      const length = isDone ? spent : millis(Math.max(spent, expected.get(id) ?? planned))
      return { id, title, kind, priority, length, state: isDone ? 'done' : isCurrent ? 'current' : 'coming' }
    })
  return [
    ...outsidePieces('late', names.late, run.late).map(done),
    ...pieces.filter((piece) => !isComing(piece)),
    ...outsidePieces('interruption', names.interruption, interruptionAt(run, now)).map(done),
    ...pieces.filter(isComing),
  ]
}
