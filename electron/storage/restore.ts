import { constants, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from '#electron/failure.ts'
import type { Instant } from '#shared/domain/time.ts'
import { soundCopies, type LibraryCopy } from './copies.ts'
import { openDatabase, type Database } from './database.ts'
import { readLessons } from './outlooks.ts'
import type { Noting } from './rows.ts'
import { readOpenRuns } from './runs.ts'
import { readSettings } from './settings.ts'
import { guarded } from './storage-failure.ts'
import { syncFile, syncFolder } from './synced.ts'
import { probeTalks } from './talk-list.ts'

/** What opening a library asks for: which of these copies to open in a damaged one's place, or none; and the time. */
export type Rescue = Noting & {
  readonly choose: (copies: readonly LibraryCopy[]) => LibraryCopy | null
  readonly now: () => Instant
}

/** Keeps a copy of the library, so that at no moment there is none; its log goes with it: beside another library it would be taken for that one's. */
const setAside = (file: string, why: string, now: Instant): void => {
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '-')
  const aside = file.replace(/\.sqlite$/, `.${why}-${stamp}.sqlite`)
  if (existsSync(file)) copyFileSync(file, aside, constants.COPYFILE_EXCL)
  for (const end of ['-wal', '-shm'])
    if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${aside}${end}`)
}

/** Puts a copy in the library's place, which must be closed; what was there is kept beside it, named `library.WHY-TIME.sqlite`. The copy stays. */
export const restoreCopy = (
  file: string,
  { path }: LibraryCopy,
  { why, now }: { readonly why: 'damaged' | 'replaced'; readonly now: Instant },
): void =>
  guarded(() => {
    const unfinished = `${file}.part`
    rmSync(unfinished, { force: true })
    try {
      copyFileSync(path, unfinished, constants.COPYFILE_EXCL)
      syncFile(unfinished)
      setAside(file, why, now)
      renameSync(unfinished, file)
      syncFolder(dirname(file))
    } finally {
      rmSync(unfinished, { force: true })
    }
  })

/** Opens a library and tries what every start reads: damage that is found later than here is met talk by talk. */
const openReadable = (file: string, { note }: Noting): Database => {
  const database = openDatabase(file, undefined, note)
  try {
    readSettings(database)
    probeTalks(database)
    readLessons(database)
    readOpenRuns(database)
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

/** Opens the library; a damaged one gives way to the copy that is chosen, and is kept beside it. Fails as openDatabase does, and then nothing was changed. */
export const openOrRestore = (file: string, rescue: Rescue): Database => {
  try {
    return openReadable(file, rescue)
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'database-damaged') throw error
    const copies = soundCopies(file)
    const copy = copies.length === 0 ? null : rescue.choose(copies)
    if (copy === null) throw error
    rescue.note(`restored the copy of ${copy.day}`, error)
    restoreCopy(file, copy, { why: 'damaged', now: rescue.now() })
    return openReadable(file, rescue)
  }
}
