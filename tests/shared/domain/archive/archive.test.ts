import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Archive } from '#shared/domain/archive/archive-schema.ts'
import { archiveText } from '#shared/domain/archive/archive-text.ts'
import { historiesOf, libraryArchive, talkArchive } from '#shared/domain/archive/pack-history.ts'
import { isArchiveText, readArchive, readArchiveText } from '#shared/domain/archive/read-archive.ts'
import { anyHistory } from '#tests/builders/any-history.ts'
import { eventsOf, makeRun } from '#tests/builders/run-of.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const reread = (archive: Archive) => {
  const read = readArchiveText(archiveText(archive))
  if (!read.ok) throw new Error(read.problem)
  return historiesOf(read.value)
}

const sample = fc.sample(anyHistory, { seed: 7, numRuns: 20 }).find(({ runs }) => runs.length > 0)
if (sample === undefined) throw new Error('no talk with a run')
const file = (patch: object = {}): object => ({ ...talkArchive(sample), ...patch })

test('a talk that is written and read again is the same talk, to the millisecond', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      expect(reread(talkArchive(history))).toEqual([history])
    }),
  )
})

test('so is a library', () => {
  const any = fc.uniqueArray(anyHistory, { maxLength: 3, selector: ({ talk }) => talk.id })
  fc.assert(
    fc.property(any, (histories) => {
      expect(reread(libraryArchive(histories))).toEqual(histories)
    }),
    { numRuns: 30 },
  )
})

test('a section that stays as it is stands once in the file, however many revisions have it', () => {
  const [first] = sample.revisions
  if (first === undefined) throw new Error('no revision')
  const archive = talkArchive({ ...sample, revisions: [first, { ...first, number: 2 }] })
  expect(archive).toMatchObject({ sections: first.sections })
})

test('the text is JSON that any reader takes, an event on a line', () => {
  const text = archiveText(talkArchive(sample))
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(talkArchive(sample))))
  expect(text).toMatch(/^ +\{"type":"start","at":0,"wall":\d+\},?$/m)
  expect(isArchiveText(text)).toBe(true)
  expect(isArchiveText('# "dryrun-talk"\n{')).toBe(false)
})

test('a file that says of no run how it was delivered is read: each is as it was', () => {
  const runs = sample.runs.map(({ delivered: _unknown, ...run }) => run)
  const older = talkArchive({ ...sample, runs })
  expect(archiveText(older)).not.toContain('delivered')
  expect(reread(older)).toEqual([{ ...sample, runs }])
})

test('a file from a newer app is told apart from a damaged one', () => {
  expect(readArchive(file({ version: 2 }))).toEqual({ ok: false, problem: 'newer' })
})

test('a file of an older version is brought up step by step', () => {
  const rename = (fields: Readonly<Record<string, unknown>>) => ({ ...fields, talk: fields['speech'] })
  const older = { ...file({ talk: undefined }), speech: sample.talk }
  expect(readArchive(older, [rename])).toMatchObject({ ok: true, value: { talk: sample.talk } })
  expect(readArchive(file({ version: 2 }), [rename])).toMatchObject({ ok: true })
  expect(readArchive(file({ version: 3 }), [rename])).toEqual({ ok: false, problem: 'newer' })
})

const archive = talkArchive(sample)
const entry = archive.format === 'dryrun-talk' ? archive : null
const firstRun = entry?.runs[0]

const { plan } = threeSections()
/** A file of a talk that was run once, its events as they are told. */
const fileOf = (...lines: readonly string[]): object => {
  const [revision] = sample.revisions
  if (revision === undefined) throw new Error('no revision')
  const run = makeRun({ talkId: sample.talk.id, revisionId: revision.id, events: eventsOf(lines) })
  return talkArchive({
    ...sample,
    current: revision.id,
    revisions: [{ ...revision, sections: plan }],
    runs: [run],
  })
}
const elsewhere = sample.talk.id

test.each([
  ['no version', file({ version: undefined })],
  ['version 0', file({ version: 0 })],
  ['another format', file({ format: 'powerpoint' })],
  ['a current revision that is not in it', file({ current: sample.talk.id })],
  ['no revision', file({ revisions: [] })],
  ['a revision twice', file({ revisions: [...(entry?.revisions ?? []), entry?.revisions[0]] })],
  ['a section that is not in it', file({ sections: [] })],
  ['a run twice', file({ runs: [firstRun, firstRun] })],
  ['a run of another plan', file({ runs: [{ ...firstRun, revisionId: sample.talk.id }] })],
  ['a run without a start', file({ runs: [{ ...firstRun, events: firstRun?.events.slice(1) }] })],
  ['a run that is still on', file({ runs: [{ ...firstRun, events: firstRun?.events.slice(0, 1) }] })],
  ['events out of order', fileOf('0:00 start', '8:00 mark', '4:00 mark', '24:00 finish')],
  ['a jump out of its plan', fileOf('0:00 start', `2:00 jump ${elsewhere}`, '14:00 finish')],
  [
    'a section left out that is not in its plan',
    fileOf('0:00 start', `2:00 leave-out ${elsewhere}`, '9:00 finish'),
  ],
  [
    'a run that was delivered as nothing known',
    file({ runs: [{ ...firstRun, delivered: { kind: 'sung', counts: true } }] }),
  ],
  ['an id that is none', file({ talk: { ...sample.talk, id: '../../etc' } })],
  ['a time that is none', file({ talk: { ...sample.talk, slot: -1 } })],
  ['a library with a talk twice', { ...libraryArchive([sample, sample]) }],
  ['nothing', null],
  ['a list', [archive]],
])('a file with %s is refused whole', (_what, damaged) => {
  expect(readArchive(JSON.parse(JSON.stringify(damaged)))).toEqual({ ok: false, problem: 'damaged' })
})

test('a key that would change every object changes none', () => {
  const text = archiveText(archive).replace('{', '{"__proto__": {"polluted": true}, "constructor": 1,')
  expect(readArchiveText(text).ok).toBe(true)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test.each([
  ['cut short', archiveText(archive).slice(0, -20)],
  ['no JSON', 'dryrun'],
  ['lists within lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
])('a text that is %s is damaged', (_what, text) => {
  expect(readArchiveText(text)).toEqual({ ok: false, problem: 'damaged' })
})

test('what was taken back may lead nowhere, and events may share a moment', () => {
  const lines = ['0:00 start', '2:00 mark', `2:00 jump ${elsewhere}`, '3:00 undo 2', '9:00 finish']
  expect(readArchive(JSON.parse(JSON.stringify(fileOf(...lines)))).ok).toBe(true)
})
