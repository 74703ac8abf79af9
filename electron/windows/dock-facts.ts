import { standingOf } from '#electron/rehearsal/standing.ts'
import { formatDelta, formatLength } from '#shared/domain/format.ts'
import { isOpenRun } from '#shared/domain/open-run.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import { millis } from '#shared/domain/time.ts'

/** How a run stands, as the task bar and the dock show it. `share`: how much of its time is gone, 0 to 1; null for a run without an outline. */
export type DockFacts = { readonly share: number | null; readonly badge: string; readonly isPaused: boolean }

/** What the task bar and the dock say of a run: what is left of its time, with a + what it is over, or without an outline the time so far; null before its first fact. */
export const dockOfRun = (run: RunInProgress): DockFacts | null => {
  const found = standingOf(run)
  if (found === null) return null
  const { progress, budget, state } = found
  const isPaused = state.phase === 'paused'
  if (isOpenRun(run.snapshot.run)) return { share: null, badge: formatLength(progress.elapsed), isPaused }
  const gone = 1 - progress.remaining / Math.max(1, budget.budget)
  const left = progress.questions?.remaining ?? progress.remaining
  const badge = left < 0 ? formatDelta(millis(-left)) : formatLength(left)
  return { share: Math.min(1, Math.max(0, gone)), badge, isPaused }
}
