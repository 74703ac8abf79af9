import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { existsSync, statSync } from 'node:fs'
import { Failure } from '#electron/failure.ts'
import { backupFolder, copyBefore } from './backups.ts'
import { migrations } from './migrations.ts'
import { PATIENT } from './patience.ts'
import type { Noting } from './rows.ts'
import { guarded } from './storage-failure.ts'

/** The library's file, open. `transaction` keeps all of its work or nothing; every refusal is a Failure by name. */
export type Database = Noting & {
  readonly sql: DatabaseSyncInstance
  readonly transaction: <Value>(work: () => Value) => Value
  readonly close: () => void
}

const answerOf = (sql: DatabaseSyncInstance, pragma: string): unknown =>
  Object.values(sql.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]

/** How many of the steps this file has taken. Refuses what a newer app wrote and what is no library of ours. */
const versionOf = (sql: DatabaseSyncInstance, steps: readonly string[]): number => {
  const version = Number(answerOf(sql, 'user_version'))
  if (version > steps.length) throw new Failure('database-newer')
  const foreign = version === 0 && Number(answerOf(sql, 'schema_version')) > 0
  if (foreign || version < 0) throw new Failure('database-damaged')
  return version
}

/** A file left with its log beside it was not closed in order: only then is it worth reading all of it. Looked at without the right to write, so that a damaged file and its log stay as they are. */
const refuseDamaged = (file: string, steps: readonly string[]): void => {
  if (!existsSync(file) || !existsSync(`${file}-wal`)) return
  const sql = new DatabaseSync(file, { readOnly: true, timeout: PATIENT })
  try {
    versionOf(sql, steps)
    if (answerOf(sql, 'quick_check(1)') !== 'ok') throw new Failure('database-damaged')
  } finally {
    sql.close()
  }
}

/** An emptied file where copies were made before is no new library. */
const refuseEmptied = (file: string): void => {
  if (existsSync(file) && statSync(file).size === 0 && existsSync(backupFolder(file)))
    throw new Failure('database-damaged')
}

const transactionOn =
  (sql: DatabaseSyncInstance) =>
  <Value>(work: () => Value): Value =>
    guarded(() => {
      if (sql.isTransaction) return work()
      sql.exec('BEGIN IMMEDIATE')
      try {
        const value = work()
        sql.exec('COMMIT')
        return value
      } catch (error) {
        if (sql.isTransaction) sql.exec('ROLLBACK')
        throw error
      }
    })

const migrate = (sql: DatabaseSyncInstance, file: string, steps: readonly string[]): void => {
  const version = versionOf(sql, steps)
  sql.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  if (version === steps.length) return
  if (version > 0) copyBefore(sql, file, version)
  transactionOn(sql)(() => {
    for (const step of steps.slice(version)) sql.exec(step)
    sql.exec(`PRAGMA user_version = ${steps.length}`)
  })
}

const toNobody = (): void => undefined

/**
 * Opens the library, making it when there is none and bringing an older one up to date after a copy. Fails with
 * database-damaged, database-newer, database-locked, read-only or disk-full, and changes nothing then. `steps` are
 * the migrations that this app knows; `note` hears of what is passed over later.
 */
export const openDatabase = (
  file: string,
  steps: readonly string[] = migrations,
  note: Noting['note'] = toNobody,
): Database =>
  guarded(() => {
    refuseEmptied(file)
    refuseDamaged(file, steps)
    const sql = new DatabaseSync(file, { timeout: PATIENT })
    try {
      migrate(sql, file, steps)
    } catch (error) {
      sql.close()
      throw error
    }
    return { sql, note, transaction: transactionOn(sql), close: () => sql.close() }
  })
