import { DatabaseSync } from '@photostructure/sqlite'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { localDay } from '#electron/export/local-moment.ts'
import { instant } from '#shared/domain/time.ts'
import { backupFolder } from './backups.ts'
import { migrations } from './migrations.ts'

/** A copy that could take the library's place, of a day (YYYY-MM-DD). */
export type LibraryCopy = { readonly path: string; readonly day: string }

/** So many are offered. */
const OFFERED = 3

const dayOf = (path: string, name: string): string =>
  /^daily-(\d{4}-\d{2}-\d{2})\.sqlite$/.exec(name)?.[1] ?? localDay(instant(statSync(path).mtimeMs))

const valueOf = (sql: InstanceType<typeof DatabaseSync>, pragma: string): unknown =>
  Object.values(sql.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]

const isSound = ({ path }: LibraryCopy): boolean => {
  try {
    const sql = new DatabaseSync(path, { readOnly: true })
    try {
      const version = Number(valueOf(sql, 'user_version'))
      return version > 0 && version <= migrations.length && valueOf(sql, 'quick_check(1)') === 'ok'
    } finally {
      sql.close()
    }
  } catch {
    return false
  }
}

/** One of each day: the one from before an upgrade tells itself from that day's by nothing that the speaker knows. */
const firstSound = (copies: readonly LibraryCopy[]): readonly LibraryCopy[] => {
  const sound = new Map<string, LibraryCopy>()
  for (const copy of copies) {
    if (sound.size < OFFERED && !sound.has(copy.day) && isSound(copy)) sound.set(copy.day, copy)
  }
  return [...sound.values()]
}

/** The newest copies of a library, one a day, that can be read to the last page and by this app, the newest first; none where there are none. */
export const soundCopies = (file: string): readonly LibraryCopy[] => {
  const folder = backupFolder(file)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.sqlite'))
  const copies = names.map((name) => ({ path: join(folder, name), day: dayOf(join(folder, name), name) }))
  return firstSound(copies.toSorted((a, b) => b.day.localeCompare(a.day)))
}
