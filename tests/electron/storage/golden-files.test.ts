import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { demoTalkId } from '#electron/demo/demo-ids.ts'
import { readDocument } from '#electron/storage/talk-document.ts'
import { backupFolder } from '#electron/storage/backups.ts'
import { migrations } from '#electron/storage/migrations.ts'
import { readOpenRuns, readRun } from '#electron/storage/runs.ts'
import { readSettings } from '#electron/storage/settings.ts'
import { listTalks } from '#electron/storage/talk-list.ts'
import { setDeleted } from '#electron/storage/write-talks.ts'
import { updateFiling } from '#electron/storage/write-runs.ts'
import { deliveredAs, filedAs } from '#shared/domain/delivered.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { minutes } from '#shared/domain/time.ts'
import { temporaryLibrary, withLibrary } from '#tests/builders/temporary-library.ts'

const golden = (version: number): string =>
  join(process.cwd(), 'tests', 'fixtures', 'databases', `version-${version}.sqlite`)

const versions = migrations.map((_step, index) => index + 1)

/** A library as an app of that version left it. */
const libraryOf = (version: number): string => {
  const file = temporaryLibrary()
  copyFileSync(golden(version), file)
  return file
}

const totals = (document: TalkDocument): readonly string[] =>
  documentResults(document).map(({ total }) => formatLength(total))

test('every version that was ever released has its golden file', () => {
  expect(versions.filter((version) => !existsSync(golden(version)))).toEqual([])
})

test.each(versions)('nothing of a library of version %d is lost', (version) => {
  withLibrary(libraryOf(version), (database) => {
    const english = readDocument(database, demoTalkId('en'))
    expect(english.revision.sections).toHaveLength(6)
    expect(totals(english)).toEqual(['50:20', '46:05', '43:00', '42:30'])
    expect(english.runs.flatMap(({ events }) => events).filter(({ type }) => type === 'note')).toHaveLength(6)
    expect(listTalks(database)).toMatchObject([{ id: demoTalkId('en'), runs: 4, lastRun: { kind: 'live' } }])
  })
})

test.each(versions)('the runs of a library of version %d were delivered as they are', (version) => {
  withLibrary(libraryOf(version), (database) => {
    const { runs } = readDocument(database, demoTalkId('en'))
    expect(runs.map(deliveredAs)).toEqual(runs.map(({ kind, counts }) => ({ kind, counts })))
    const [first] = runs
    if (first === undefined) throw new Error('no run')
    updateFiling(database, filedAs(first, { kind: 'live', counts: false }))
    expect(deliveredAs(readRun(database, first.id))).toEqual({ kind: 'read-through', counts: true })
  })
})

test.each(versions)('in a library of version %d the run that was on can be gone on with', (version) => {
  const [found] = withLibrary(libraryOf(version), readOpenRuns)
  expect(found?.alive.at).toBe(minutes(4))
  expect(found?.run.events).toMatchObject([{ type: 'start' }, { type: 'note', text: 'Slower' }])
})

test.each(versions)('settings and deleted talks of version %d are kept', (version) => {
  withLibrary(libraryOf(version), (database) => {
    expect(readSettings(database)).toMatchObject({ theme: 'dark', keysUsed: 4, lastTalk: demoTalkId('en') })
    setDeleted(database, demoTalkId('ja'), null)
    expect(totals(readDocument(database, demoTalkId('ja')))).toEqual(['50:20', '46:05', '43:00', '42:30'])
  })
})

test.each(versions)('a library of version %d is copied first, unless it is up to date', (version) => {
  const file = libraryOf(version)
  withLibrary(file, () => undefined)
  const copy = join(backupFolder(file), `before-upgrade-from-${version}.sqlite`)
  expect(existsSync(copy)).toBe(version < migrations.length)
})
