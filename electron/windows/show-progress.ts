import { app, BrowserWindow } from 'electron'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import { dockOfRun } from './dock-facts.ts'

/** Shows on the task bar and the dock how far the run is; null: that none is on. */
export const showProgress = (run: RunInProgress | null): void => {
  const facts = run === null ? null : dockOfRun(run)
  const mode = facts?.isPaused === true ? 'paused' : 'normal'
  for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(facts?.share ?? -1, { mode })
  app.dock?.setBadge(facts?.badge ?? '')
}
