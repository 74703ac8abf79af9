import { app, powerMonitor } from 'electron'
import log from 'electron-log/main'
import type { Service } from '#electron/ipc/service.ts'
import { backUpDaily } from '#electron/storage/backups.ts'
import { deleteDiscardedRuns } from '#electron/storage/discarded-runs.ts'

/** How often a run in progress notes that the app is alive, in ms: what a crash can hide from the record. */
const HEARTBEAT = 5000
/** How often it is seen whether today has its copy, in ms: an app left open for days gets one each day. */
const BACKUP_ROUND = 10 * 60_000

const tryTo = (what: string, work: () => unknown): void => {
  try {
    work()
  } catch (error) {
    log.error(what, error)
  }
}

const today = (): string => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** Keeps the run in progress and the library safe while the app is open: heartbeat, sleep, daily copy, a tidy end. */
export const keepAlive = ({ rehearsal, database, clock }: Service, file: string): void => {
  const copyBetweenRuns = () => {
    if (rehearsal.current() !== null) return
    backUpDaily(database, file, today())
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
