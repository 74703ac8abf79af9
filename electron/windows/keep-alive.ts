import { app, powerMonitor } from 'electron'
import log from 'electron-log/main'
import type { Service } from '#electron/ipc/service.ts'
import { backUpDaily } from '#electron/storage/backups.ts'

/** How often a run in progress notes that the app is alive, in ms: what a crash can hide from the record. */
const HEARTBEAT = 5000
/** The daily copy waits until the app has settled, in ms. */
const BACKUP_DELAY = 30_000

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
export const keepAlive = ({ rehearsal, database }: Service, file: string): void => {
  setInterval(() => tryTo('heartbeat', rehearsal.beat), HEARTBEAT)
  setTimeout(() => tryTo('daily copy', () => backUpDaily(database, file, today())), BACKUP_DELAY)
  powerMonitor.on('suspend', () => tryTo('sleep', rehearsal.sleep))
  app.on('will-quit', () => {
    tryTo('last heartbeat', rehearsal.beat)
    tryTo('close', database.close)
  })
}
