import { copyFileSync, existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { backUpDaily, backupFolder } from '#electron/storage/backups.ts'
import { soundCopies, type LibraryCopy } from '#electron/storage/copies.ts'
import { openOrRestore, restoreCopy } from '#electron/storage/restore.ts'
import { saveSettings } from '#electron/storage/settings.ts'
import { listTalks } from '#electron/storage/talk-list.ts'
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts'
import { instant } from '#shared/domain/time.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { refusedBy } from '#tests/builders/refused-by.ts'
import { addTalk, temporaryLibrary, withLibrary } from '#tests/builders/temporary-library.ts'

const NOW = instant(Date.UTC(2026, 10, 26))
const GARBAGE = 'Dear diary, '.repeat(1000)

/** A library with a talk more on each of these days, and a copy of each day. */
const copiedOn = (...days: readonly string[]): string => {
  const file = temporaryLibrary()
  withLibrary(file, (database) => {
    for (const day of days) {
      addTalk(database, makeTalk({ title: day }))
      backUpDaily(database, file, day)
    }
    saveSettings(database, DEFAULT_SETTINGS)
  })
  return file
}

type Opened = {
  readonly offered: readonly string[]
  readonly titles: readonly string[]
  readonly noted: readonly string[]
}

/** Opens a library as the app does; the speaker takes the first copy of that day, or none. */
const open = (file: string, day: string | null): Opened => {
  const offered: string[] = []
  const noted: string[] = []
  const choose = (copies: readonly LibraryCopy[]): LibraryCopy | null => {
    offered.push(...copies.map((copy) => copy.day))
    return copies.find((copy) => copy.day === day) ?? null
  }
  const database = openOrRestore(file, { choose, note: (what) => noted.push(what), now: () => NOW })
  const titles = listTalks(database).map(({ title }) => title)
  database.close()
  return { offered, titles, noted }
}

const beside = (file: string): readonly string[] =>
  readdirSync(dirname(file)).filter((name) => !['backups', 'library.sqlite'].includes(name))

const contentOf = (file: string, name: string): string => readFileSync(join(dirname(file), name), 'latin1')

test('the copy that is chosen takes the place of a damaged library, which is kept, its log too', () => {
  const file = copiedOn('2026-11-24', '2026-11-25')
  writeFileSync(file, GARBAGE)
  writeFileSync(`${file}-wal`, 'its log')
  const { offered, titles, noted } = open(file, '2026-11-24')
  expect(offered).toEqual(['2026-11-25', '2026-11-24'])
  expect(titles).toEqual(['2026-11-24'])
  expect(noted).toEqual(['restored the copy of 2026-11-24'])
  const damaged = 'library.damaged-2026-11-26T00-00-00-000Z.sqlite'
  const log = `${damaged}-wal`
  expect(beside(file)).toEqual(expect.arrayContaining([damaged, log]))
  expect([contentOf(file, damaged), contentOf(file, log)]).toEqual([GARBAGE, 'its log'])
  expect(soundCopies(file)).toHaveLength(2)
})

test('talks that mean nothing are found when the library is opened, also when it was closed in order', () => {
  const file = copiedOn('2026-11-25')
  withLibrary(file, (database) => database.sql.exec('UPDATE talks SET slot_ms = -5'))
  expect(open(file, '2026-11-25')).toMatchObject({ offered: ['2026-11-25'], titles: ['2026-11-25'] })
})

test('damaged pages are found when the library is opened, also when it was closed in order', () => {
  const file = copiedOn('2026-11-25')
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0x55, 4096))
  expect(open(file, '2026-11-25').titles).toEqual(['2026-11-25'])
})

test.each(['settings', 'talks', 'open_runs'])(
  'a damaged page of %s, without which no window starts, is found when the library is opened',
  (name) => {
    const file = copiedOn('2026-11-25')
    const place = withLibrary(file, ({ sql }) => [
      sql.prepare('SELECT rootpage AS page FROM sqlite_schema WHERE name = ?').get(name)?.['page'],
      sql.prepare('PRAGMA page_size').get()?.['page_size'],
    ]).map(Number)
    const [page = 0, size = 0] = place
    writeFileSync(file, readFileSync(file).fill(0xff, (page - 1) * size, page * size))
    expect(open(file, '2026-11-25').offered).toEqual(['2026-11-25'])
  },
)

test('who wants no copy has everything left as it was', () => {
  const file = copiedOn('2026-11-25')
  writeFileSync(file, GARBAGE)
  expect(refusedBy(() => open(file, null))).toBe('database-damaged')
  expect(beside(file)).toEqual([])
  expect(readFileSync(file, 'latin1')).toBe(GARBAGE)
})

test('only sound copies are offered, the three newest; without one nothing is asked', () => {
  const file = copiedOn('2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25')
  writeFileSync(join(backupFolder(file), 'daily-2026-11-25.sqlite'), GARBAGE)
  writeFileSync(join(backupFolder(file), 'daily-2026-11-26.sqlite.part'), GARBAGE)
  expect(soundCopies(file).map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-23', '2026-11-22'])
  expect(readdirSync(backupFolder(file))).toHaveLength(6)
  const alone = temporaryLibrary()
  writeFileSync(alone, GARBAGE)
  expect(refusedBy(() => open(alone, '2026-11-25'))).toBe('database-damaged')
})

test('of the copies of one day one is offered: what is chosen is a day', () => {
  const file = copiedOn('2026-11-25', '2026-11-26')
  const before = join(backupFolder(file), 'before-upgrade-from-5.sqlite')
  copyFileSync(join(backupFolder(file), 'daily-2026-11-25.sqlite'), before)
  utimesSync(before, NOW / 1000, NOW / 1000)
  expect(soundCopies(file).map(({ day }) => day)).toEqual(['2026-11-26', '2026-11-25'])
  writeFileSync(before, GARBAGE)
  utimesSync(before, NOW / 1000, NOW / 1000)
  expect(soundCopies(file).map(({ day }) => day)).toEqual(['2026-11-26', '2026-11-25'])
})

test('a library that is not damaged asks nothing', () => {
  expect(open(copiedOn('2026-11-25'), '2026-11-25')).toMatchObject({ offered: [], noted: [] })
})

test('a sound library can be changed for a copy of it, and is kept', () => {
  const file = copiedOn('2026-11-24', '2026-11-25')
  const [, older] = soundCopies(file)
  if (older === undefined) throw new Error('there is no older copy')
  restoreCopy(file, older, { why: 'replaced', now: NOW })
  expect(withLibrary(file, listTalks)).toHaveLength(1)
  const [kept = ''] = beside(file)
  expect(kept).toMatch(/^library\.replaced-/)
  expect(withLibrary(join(dirname(file), kept), listTalks)).toHaveLength(2)
})

test('a copy that cannot be read leaves the library where it is', () => {
  const file = copiedOn('2026-11-25')
  const gone = { path: join(backupFolder(file), 'gone.sqlite'), day: '2026-11-25' }
  expect(() => restoreCopy(file, gone, { why: 'replaced', now: NOW })).toThrow('gone.sqlite')
  expect([existsSync(file), beside(file)]).toEqual([true, []])
})
