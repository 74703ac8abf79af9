import { app, BrowserWindow } from 'electron'
import { standingOf, type Standing } from '#electron/rehearsal/standing.ts'
import { formatLength } from '#shared/domain/format.ts'
import { isOpenRun } from '#shared/domain/open-run.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'

/** What the dock says of a run: what is left of its time, or without an outline the time so far. */
const badgeOf = ({ progress }: Standing, isMeasured: boolean): string => {
  const left = progress.questions?.remaining ?? progress.remaining
  return formatLength(isMeasured ? left : progress.elapsed)
}

/** Shows on the task bar and the dock how far the run is; null: that none is on. */
export const showProgress = (run: RunInProgress | null): void => {
  const found = run === null ? null : standingOf(run)
  const isMeasured = run !== null && found !== null && !isOpenRun(run.snapshot.run)
  const { elapsed = 0 } = found?.progress ?? {}
  const share = Math.min(1, elapsed / Math.max(1, found?.budget.budget ?? 1))
  const mode = found?.state.phase === 'paused' ? 'paused' : 'normal'
  for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(isMeasured ? share : -1, { mode })
  app.dock?.setBadge(found === null ? '' : badgeOf(found, isMeasured))
}
