import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Progress } from '#shared/domain/progress.ts'
import { actualsAt } from '#shared/domain/run-result.ts'
import type { StartedRun } from '#shared/domain/run-state.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { SlotPiece } from '#renderer/ui/slot-bar/slot-piece.ts'

type Setting = {
  readonly plan: Plan
  readonly run: StartedRun
  readonly progress: Progress
  readonly now: Millis
}

/** The run as pieces of the slot bar, in plan order: what is done as long as it took, what comes as long as planned. */
export const runPieces = ({ plan, run, progress, now }: Setting): readonly SlotPiece[] => {
  const actuals = actualsAt(run, now)
  const coming = new Set<SectionId>(progress.coming)
  return plan
    .filter(({ id, floated }) => !floated && (coming.has(id) || actuals.has(id)))
    .map(({ id, title, kind, priority, planned }) => {
      const spent = actuals.get(id) ?? millis(0)
      const current = id === run.current && run.phase !== 'ended'
      if (current)
        return {
          id,
          title,
          kind,
          priority,
          length: millis(Math.max(spent, planned)),
          state: 'current' as const,
        }
      return coming.has(id)
        ? { id, title, kind, priority, length: planned, state: 'coming' as const }
        : { id, title, kind, priority, length: spent, state: 'done' as const }
    })
}
