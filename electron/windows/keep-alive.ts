import { app, powerMonitor } from 'electron'
import { localDay } from '#electron/export/local-moment.ts'
import type { Service } from '#electron/ipc/service.ts'
import { goesOn } from '#electron/rehearsal/goes-on.ts'
import { backUpDaily } from '#electron/storage/backups.ts'
import { deleteDiscardedRuns } from '#electron/storage/discarded-runs.ts'
import { tryTo } from './try-to.ts'

/** How often a run in progress notes that the app is alive, in ms: what a crash can hide from the record. */
const HEARTBEAT = 5000
/** How often it is seen whether today has its copy, in ms: an app left open for days gets one each day. */
const BACKUP_ROUND = 10 * 60_000

/** Keeps the run in progress and the library safe while the app is open: heartbeat, sleep, daily copy, a tidy end. */
export const keepAlive = ({ rehearsal, database, clock }: Service, file: string): void => {
  const copyBetweenRuns = () => {
    if (goesOn(rehearsal.current())) return
    backUpDaily(database, file, localDay(clock.wall()))
    deleteDiscardedRuns(database, clock.wall())
  }
  setInterval(() => tryTo('heartbeat', rehearsal.beat), HEARTBEAT)
  setInterval(() => tryTo('daily copy', copyBetweenRuns), BACKUP_ROUND)
  powerMonitor.on('suspend', () => tryTo('sleep', rehearsal.sleep))
  powerMonitor.on('resume', () => tryTo('wake', rehearsal.wake))
  app.on('will-quit', () => {
    tryTo('last heartbeat', rehearsal.beat)
    tryTo('daily copy', copyBetweenRuns)
    tryTo('close', database.close)
  })
}
