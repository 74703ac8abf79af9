import { DatabaseSync } from '@photostructure/sqlite'
import { chmodSync, copyFileSync, readFileSync, readdirSync, truncateSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#electron/storage/database.ts'
import { migrations } from '#electron/storage/migrations.ts'
import { listTalks } from '#electron/storage/talk-list.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { refusedBy } from '#tests/builders/refused-by.ts'
import { addTalk, filesBeside, temporaryLibrary, withLibrary } from '#tests/builders/temporary-library.ts'
import { withoutPrivilege } from '#tests/builders/without-privilege.ts'

const titled = (title: string): string => {
  const file = temporaryLibrary()
  withLibrary(file, (database) => addTalk(database, makeTalk({ title })))
  return file
}

const titles = (file: string): readonly string[] =>
  withLibrary(file, (database) => listTalks(database).map(({ title }) => title))

/** A library as a killed process leaves it: the second of its talks is only in the log beside it. */
const leftOpen = (): string => {
  const working = titled('First')
  const file = temporaryLibrary()
  withLibrary(working, (database) => {
    addTalk(database, makeTalk({ title: 'Second' }))
    for (const end of ['', '-wal']) copyFileSync(`${working}${end}`, `${file}${end}`)
  })
  return file
}

/** Why opening a library is refused, and whether every file of it is left as it was. */
const refusal = (file: string, steps = migrations) => {
  const before = filesBeside(file)
  const code = refusedBy(() => openDatabase(file, steps))
  const after = filesBeside(file)
  return { code, untouched: [...before].every(([name, bytes]) => after.get(name) === bytes) }
}

test('a closed library is one file', () => {
  const file = titled('First')
  expect(readdirSync(dirname(file))).toEqual(['library.sqlite'])
  expect(titles(file)).toEqual(['First'])
})

test('a change is on the disk before it is acknowledged, and what refers to nothing is refused', () => {
  withLibrary(temporaryLibrary(), ({ sql }) => {
    const of = (pragma: string): unknown => Object.values(sql.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]
    expect([of('journal_mode'), of('synchronous'), of('foreign_keys')]).toEqual(['wal', 2, 1])
  })
})

test('a transaction that fails half way keeps nothing and holds nothing up', () => {
  withLibrary(temporaryLibrary(), (database) => {
    const talk = makeTalk()
    const twice = (): void =>
      database.transaction(() => {
        addTalk(database, talk)
        addTalk(database, talk)
      })
    expect(twice).toThrow(/UNIQUE/)
    expect(listTalks(database)).toEqual([])
    addTalk(database, talk)
    expect(listTalks(database)).toHaveLength(1)
  })
})

test('a log torn off by a power cut costs only what was not yet written whole', () => {
  const file = leftOpen()
  truncateSync(`${file}-wal`, readFileSync(`${file}-wal`).length - 100)
  expect(titles(file)).toEqual(['First'])
})

test('a library of a newer app that keeps its log another way is not even changed in that', () => {
  const file = titled('First')
  const sql = new DatabaseSync(file)
  sql.exec(`PRAGMA user_version = ${migrations.length + 1}; PRAGMA journal_mode = DELETE`)
  sql.close()
  expect(refusal(file)).toEqual({ code: 'database-newer', untouched: true })
})

test('the log of a newer app that crashed is kept for it', () => {
  const file = leftOpen()
  expect(refusal(file, migrations.slice(1))).toEqual({ code: 'database-newer', untouched: true })
  expect(titles(file)).toHaveLength(2)
})

test('a database of another program is refused and left as it is', () => {
  const file = temporaryLibrary()
  const sql = new DatabaseSync(file)
  sql.exec('CREATE TABLE bookmarks (address TEXT)')
  sql.close()
  expect(refusal(file)).toEqual({ code: 'database-damaged', untouched: true })
})

test('where there is no folder for it a library is refused, not made somewhere else', () => {
  const file = join(dirname(temporaryLibrary()), 'gone', 'library.sqlite')
  expect(refusedBy(() => openDatabase(file))).toBe('read-only')
})

test('a library that may not be written, in a folder that may not, is refused and left as it is', () => {
  const file = titled('First')
  const folder = dirname(file)
  chmodSync(file, 0o444)
  chmodSync(folder, 0o555)
  chmodSync(dirname(folder), 0o755)
  const before = filesBeside(file)
  expect(withoutPrivilege(() => refusedBy(() => openDatabase(file)))).toBe('read-only')
  chmodSync(folder, 0o755)
  expect(filesBeside(file)).toEqual(before)
})
