import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Database } from './database.ts'
import { guarded } from './storage-failure.ts'
import { syncFile, syncFolder } from './synced.ts'

/** Daily copies kept; older ones are removed. */
const KEPT = 14
const DAILY = /^daily-\d{4}-\d{2}-\d{2}\.sqlite$/

/** Where the copies of a library lie: beside it. */
export const backupFolder = (file: string): string => join(dirname(file), 'backups')

/** A whole copy or none: written under another name first, and on the disk before it has its own. */
const copyTo = (sql: DatabaseSyncInstance, target: string): void => {
  const unfinished = `${target}.part`
  mkdirSync(dirname(target), { recursive: true })
  rmSync(unfinished, { force: true })
  try {
    sql.prepare('VACUUM INTO ?').run(unfinished)
    syncFile(unfinished)
    renameSync(unfinished, target)
    syncFolder(dirname(target))
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** Copies a library before it is brought up from `version`. */
export const copyBefore = (sql: DatabaseSyncInstance, file: string, version: number): void =>
  copyTo(sql, join(backupFolder(file), `before-upgrade-from-${version}.sqlite`))

/** Copies the library once for `day` (YYYY-MM-DD) and removes copies older than the last 14 days that have one; the path, or null when that day has its copy already. */
export const backUpDaily = ({ sql }: Database, file: string, day: string): string | null =>
  guarded(() => {
    const folder = backupFolder(file)
    const target = join(folder, `daily-${day}.sqlite`)
    if (existsSync(target)) return null
    copyTo(sql, target)
    const copies = readdirSync(folder).filter((name) => DAILY.test(name))
    for (const old of copies.toSorted().slice(0, -KEPT)) rmSync(join(folder, old))
    return target
  })
