import { app } from 'electron'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import log from 'electron-log/main'
import { Failure } from '#electron/failure.ts'
import { systemClock } from '#electron/rehearsal/clock.ts'
import type { Database } from '#electron/storage/database.ts'
import { openOrRestore } from '#electron/storage/restore.ts'
import { guarded } from '#electron/storage/storage-failure.ts'
import type { FailureCode } from '#shared/ipc/failure.ts'
import { chooseCopy } from './choose-copy.ts'

const note = (what: string, error: unknown): void => log.warn(what, error)

/** The library, open, or why it could not be opened; nothing was changed then. */
export type Library =
  | { readonly ok: true; readonly file: string; readonly database: Database }
  | { readonly ok: false; readonly file: string; readonly code: FailureCode }

/** The one file in the user's data folder that holds everything. */
export const libraryFile = (): string => join(app.getPath('userData'), 'library.sqlite')

/** Opens the library. Where it is damaged the speaker is asked which of its copies to open in its place. */
export const openLibrary = (): Library => {
  const file = libraryFile()
  try {
    guarded(() => mkdirSync(app.getPath('userData'), { recursive: true }))
    const choose = chooseCopy(file)
    return { ok: true, file, database: openOrRestore(file, { note, choose, now: systemClock.wall }) }
  } catch (error) {
    log.error('the library could not be opened', error)
    return { ok: false, file, code: error instanceof Failure ? error.code : 'internal' }
  }
}
