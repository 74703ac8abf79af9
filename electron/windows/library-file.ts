import { app } from 'electron'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import log from 'electron-log/main'
import { Failure } from '#electron/failure.ts'
import { openDatabase, type Database } from '#electron/storage/database.ts'
import type { FailureCode } from '#shared/ipc/failure.ts'

/** The library, open, or why it could not be opened; nothing was changed then. */
export type Library =
  | { readonly ok: true; readonly file: string; readonly database: Database }
  | { readonly ok: false; readonly file: string; readonly code: FailureCode }

/** Opens the one file in the user's data folder that holds everything. */
export const openLibrary = (): Library => {
  const folder = app.getPath('userData')
  const file = join(folder, 'library.sqlite')
  try {
    mkdirSync(folder, { recursive: true })
    return { ok: true, file, database: openDatabase(file) }
  } catch (error) {
    log.error('the library could not be opened', error)
    return { ok: false, file, code: error instanceof Failure ? error.code : 'read-only' }
  }
}
