import { DatabaseSync } from '@photostructure/sqlite'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { migrations } from '#electron/storage/migrations.ts'
import { readSettings, saveSettings } from '#electron/storage/settings.ts'
import { listTalks } from '#electron/storage/talk-list.ts'
import { openDatabase } from '#electron/storage/database.ts'
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts'
import { addTalk, filesBeside, temporaryLibrary, withLibrary } from '#tests/builders/temporary-library.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { refusedBy } from '#tests/builders/refused-by.ts'

/** A library of a few hundred pages. */
const bigLibrary = (): string => {
  const file = temporaryLibrary()
  withLibrary(file, (database) =>
    database.transaction(() => {
      for (let talk = 0; talk < 100; talk += 1)
        addTalk(database, makeTalk({ abstract: 'word '.repeat(3000) }))
    }),
  )
  return file
}

const damage = (file: string, from: number, to: number): void => {
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0x55, from, to))
}

/** Leaves a library as a crash does: its log beside it, not yet taken in. */
const crash = (file: string): void => {
  const folder = join(dirname(file), 'as-it-was')
  mkdirSync(folder)
  const database = openDatabase(file)
  saveSettings(database, { ...DEFAULT_SETTINGS, keysUsed: 7 })
  for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, join(folder, `library.sqlite${end}`))
  database.close()
  for (const end of ['', '-wal']) copyFileSync(join(folder, `library.sqlite${end}`), `${file}${end}`)
}

/** How a library is refused, and which of its files were changed by trying. */
const refusal = (file: string): { readonly code: unknown; readonly changed: readonly string[] } => {
  const before = filesBeside(file)
  const code = refusedBy(() => openDatabase(file))
  const after = filesBeside(file)
  return { code, changed: [...before.keys()].filter((name) => after.get(name) !== before.get(name)) }
}

test('a library from a newer version is refused and left as it is', () => {
  const file = bigLibrary()
  const sql = new DatabaseSync(file)
  sql.exec(`PRAGMA user_version = ${migrations.length + 1}`)
  sql.close()
  expect(refusal(file)).toEqual({ code: 'database-newer', changed: [] })
})

test('a file that is no library is refused and left as it is', () => {
  const file = temporaryLibrary()
  writeFileSync(file, 'Dear diary, '.repeat(1000))
  expect(refusal(file)).toEqual({ code: 'database-damaged', changed: [] })
})

test.each([0.9, 0.5, 0.01])('a library cut off at %d of its length is refused and left as it is', (share) => {
  const file = bigLibrary()
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.subarray(0, bytes.length * share))
  expect(refusal(file)).toEqual({ code: 'database-damaged', changed: [] })
})

test('a library emptied since a copy was made is refused, not begun anew', () => {
  const file = bigLibrary()
  mkdirSync(join(dirname(file), 'backups'))
  writeFileSync(file, '')
  expect(refusal(file)).toEqual({ code: 'database-damaged', changed: [] })
})

test('after a crash the log is taken in and nothing is missing', () => {
  const file = bigLibrary()
  crash(file)
  withLibrary(file, (database) => {
    expect(readSettings(database).keysUsed).toBe(7)
    expect(listTalks(database)).toHaveLength(100)
  })
})

test('after a crash a damaged library is refused; it and its log are left as they are', () => {
  const file = bigLibrary()
  crash(file)
  damage(file, 4096 * 20, 4096 * 40)
  expect(refusal(file)).toEqual({ code: 'database-damaged', changed: [] })
})

test('damage found only while reading is said by name', () => {
  const file = bigLibrary()
  damage(file, 4096 * 4, 4096 * 200)
  withLibrary(file, (database) => {
    expect(refusedBy(() => listTalks(database))).toBe('database-damaged')
  })
})

test('a value that means nothing is damage too, said by name', () => {
  const file = temporaryLibrary()
  withLibrary(file, (database) => {
    addTalk(database)
    database.sql.exec(`UPDATE sections SET promises = '{"not": "a list"'`)
    database.sql.exec(`UPDATE talks SET slot_ms = -5`)
    expect(refusedBy(() => listTalks(database))).toBe('database-damaged')
  })
})

test('settings that cannot be read are those of a new library', () => {
  withLibrary(temporaryLibrary(), (database) => {
    saveSettings(database, { ...DEFAULT_SETTINGS, theme: 'dark' })
    database.sql.exec(`UPDATE settings SET value = '{"theme":'`)
    expect(readSettings(database)).toEqual(DEFAULT_SETTINGS)
  })
})

test('a library that another program holds is refused for now and can be opened afterwards', () => {
  const file = bigLibrary()
  const other = new DatabaseSync(file)
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; PRAGMA user_version = 1')
  expect(refusedBy(() => openDatabase(file))).toBe('database-locked')
  other.close()
  withLibrary(file, (database) => expect(listTalks(database)).toHaveLength(100))
})

test('what a full disk refuses is said by name and leaves nothing half done', () => {
  withLibrary(temporaryLibrary(), (database) => {
    addTalk(database)
    database.sql.exec('PRAGMA max_page_count = 1')
    const long = makeTalk({ abstract: 'word '.repeat(3000) })
    expect(refusedBy(() => addTalk(database, long))).toBe('disk-full')
    expect(listTalks(database)).toHaveLength(1)
  })
})

test('what may not be written is said by name', () => {
  withLibrary(temporaryLibrary(), (database) => {
    database.sql.exec('PRAGMA query_only = 1')
    expect(refusedBy(() => addTalk(database))).toBe('read-only')
  })
})
