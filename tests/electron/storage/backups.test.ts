import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUpDaily, backupFolder } from '#electron/storage/backups.ts'
import { openDatabase } from '#electron/storage/database.ts'
import { migrations } from '#electron/storage/migrations.ts'
import { listTalks } from '#electron/storage/talk-list.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { refusedBy } from '#tests/builders/refused-by.ts'
import { addTalk, temporaryLibrary, withLibrary } from '#tests/builders/temporary-library.ts'

const day = (date: number): string => `2026-11-${String(date).padStart(2, '0')}`

test('a daily copy is a library of its own with everything in it', () => {
  const file = temporaryLibrary()
  const copy = withLibrary(file, (database) => {
    addTalk(database, makeTalk({ title: 'Copied' }))
    const made = backUpDaily(database, file, day(1))
    addTalk(database, makeTalk({ title: 'Later' }))
    return made
  })
  if (copy === null) throw new Error('no copy was made')
  withLibrary(copy, (database) => {
    expect(listTalks(database).map(({ title }) => title)).toEqual(['Copied'])
  })
})

test('one copy a day, and the last fourteen are kept', () => {
  const file = temporaryLibrary()
  withLibrary(file, (database) => {
    for (let date = 1; date <= 20; date += 1) backUpDaily(database, file, day(date))
    expect(backUpDaily(database, file, day(20))).toBeNull()
  })
  const kept = Array.from({ length: 14 }, (_, index) => `daily-${day(index + 7)}.sqlite`)
  expect(readdirSync(backupFolder(file)).toSorted()).toEqual(kept)
})

test('what a copy that was cut short left behind does not stand in the way of the next', () => {
  const file = temporaryLibrary()
  mkdirSync(backupFolder(file))
  writeFileSync(join(backupFolder(file), `daily-${day(1)}.sqlite.part`), 'half a copy')
  withLibrary(file, (database) => backUpDaily(database, file, day(1)))
  expect(readdirSync(backupFolder(file))).toEqual([`daily-${day(1)}.sqlite`])
})

const addColumn = 'ALTER TABLE talks ADD COLUMN colour TEXT'

test('an older library is copied before it is brought up to date', () => {
  const file = temporaryLibrary()
  withLibrary(file, (database) => addTalk(database, makeTalk({ title: 'Old' })))
  const upgraded = openDatabase(file, [...migrations, addColumn])
  expect(upgraded.sql.prepare('SELECT title, colour FROM talks').all()).toEqual([
    { title: 'Old', colour: null },
  ])
  upgraded.close()
  const copy = join(backupFolder(file), `before-upgrade-from-${migrations.length}.sqlite`)
  withLibrary(copy, (database) => expect(listTalks(database)).toHaveLength(1))
  expect(refusedBy(() => openDatabase(file))).toBe('database-newer')
})

test('an upgrade that fails leaves the library as it was', () => {
  const file = temporaryLibrary()
  withLibrary(file, (database) => addTalk(database, makeTalk({ title: 'Old' })))
  expect(() => openDatabase(file, [...migrations, addColumn, 'CREATE NONSENSE'])).toThrow('NONSENSE')
  withLibrary(file, (database) => expect(listTalks(database)).toHaveLength(1))
})

test('a new library needs no copy', () => {
  const file = temporaryLibrary()
  withLibrary(file, () => undefined)
  expect(existsSync(backupFolder(file))).toBe(false)
})
