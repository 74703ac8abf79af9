import fc from 'fast-check'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { keepHistory } from '#electron/import/keep-history.ts'
import { readHistory } from '#electron/storage/talk-history.ts'
import { archiveText } from '#shared/domain/archive/archive-text.ts'
import { talkArchive } from '#shared/domain/archive/pack-history.ts'
import type { TalkHistory } from '#shared/domain/archive/talk-history.ts'
import { instant } from '#shared/domain/time.ts'
import { anyHistory } from '#tests/builders/any-history.ts'
import { makeDesk, temporaryFolder, type Desk } from '#tests/builders/make-desk.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { addTalk } from '#tests/builders/temporary-library.ts'

const openDemo = async (desk: Desk) => (await desk.ask('demo.open', { language: 'en' })).talk.id
const bytesOf = (history: TalkHistory) => new TextEncoder().encode(archiveText(talkArchive(history)))
const offered = (desk: Desk, history: TalkHistory) =>
  desk.ask('archive.read', { name: 'talk.dryrun.json', bytes: bytesOf(history) })
const historyIn = ({ service }: Desk, talk: TalkHistory['talk']['id']) => readHistory(service.database, talk)

/** Saves something of a library in a folder; gives what was written. */
const saved = async (desk: Desk, wanted: Parameters<typeof desk.ask<'export.save'>>[1]['wanted']) => {
  const folder = temporaryFolder()
  desk.willSaveIn(folder)
  const { saved: name } = await desk.ask('export.save', { wanted })
  expect(readdirSync(folder)).toEqual([name])
  const path = join(folder, name ?? '')
  return { path, name, text: readFileSync(path, 'utf8') }
}

test('a talk that was saved and deleted comes back from its file as it was', async () => {
  const desk = makeDesk()
  const talkId = await openDemo(desk)
  const before = historyIn(desk, talkId)
  const file = await saved(desk, { what: 'talk', talkId })
  expect(file.name).toBe('We deleted our staging environment.dryrun.json')
  await desk.ask('talk.delete', { talkId })
  desk.willChoose(file.path)
  const offer = await desk.ask('archive.choose', null)
  expect(offer?.talks).toMatchObject([{ id: talkId, standing: 'same', isDeleted: true, runs: 4 }])
  const kept = await desk.ask('archive.keep', { offer: offer?.id ?? '', others: 'skip' })
  expect(kept).toEqual({ added: [talkId], replaced: [], undo: null })
  expect(historyIn(desk, talkId)).toEqual(before)
  expect((await desk.ask('library.list', null)).map(({ id }) => id)).toEqual([talkId])
})

test('any talk is the same in another library, to the millisecond', async () => {
  const desk = makeDesk()
  await fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      const offer = await offered(desk, history)
      await desk.ask('archive.keep', { offer: offer.id, others: 'replace' })
      expect(historyIn(desk, history.talk.id)).toEqual(history)
      expect((await offered(desk, history)).talks).toMatchObject([{ standing: 'same', isDeleted: false }])
    }),
    { numRuns: 40 },
  )
})

test('a whole library is the same in another one', async () => {
  const desk = makeDesk()
  const talks = [await openDemo(desk), (await desk.ask('demo.open', { language: 'ja' })).talk.id]
  const { path } = await saved(desk, { what: 'library' })
  const other = makeDesk()
  other.willChoose(path)
  const offer = await other.ask('archive.choose', null)
  const kept = await other.ask('archive.keep', { offer: offer?.id ?? '', others: 'skip' })
  expect(new Set(kept.added)).toEqual(new Set(talks))
  for (const talk of talks) expect(historyIn(other, talk)).toEqual(historyIn(desk, talk))
})

/** A library with the demo, changed since it was saved. */
const changedDemo = async () => {
  const desk = makeDesk()
  const talkId = await openDemo(desk)
  const before = historyIn(desk, talkId)
  await desk.ask('talk.save', { talk: { ...before.talk, title: 'Another title' } })
  const offer = await offered(desk, before)
  expect(offer.talks).toMatchObject([{ standing: 'other', isDeleted: false }])
  return { desk, talkId, before, changed: historyIn(desk, talkId), offer }
}

test('a talk that is here and different stays when the speaker says so', async () => {
  const { desk, talkId, changed, offer } = await changedDemo()
  const kept = await desk.ask('archive.keep', { offer: offer.id, others: 'skip' })
  expect(kept).toEqual({ added: [], replaced: [], undo: null })
  expect(historyIn(desk, talkId)).toEqual(changed)
})

test('both are kept, the copy under ids of its own and with a title that says so', async () => {
  const { desk, talkId, before, changed, offer } = await changedDemo()
  const { added } = await desk.ask('archive.keep', { offer: offer.id, others: 'copy' })
  const [copyId = talkId] = added
  const copy = historyIn(desk, copyId)
  expect(historyIn(desk, talkId)).toEqual(changed)
  expect(copy.talk.title).toBe(`${before.talk.title} (imported)`)
  expect(copy.runs.map(({ events }) => events)).toEqual(before.runs.map(({ events }) => events))
  expect(copy.runs.some(({ id }) => before.runs.some((run) => run.id === id))).toBe(false)
  expect((await offered(desk, before)).talks).toMatchObject([{ standing: 'other' }])
})

test('one whose original was deleted keeps its title: there is nothing to tell it from', async () => {
  const { desk, talkId, before, offer } = await changedDemo()
  await desk.ask('talk.delete', { talkId })
  await desk.ask('archive.keep', { offer: offer.id, others: 'copy' })
  expect((await desk.ask('library.list', null)).map(({ title }) => title)).toEqual([before.talk.title])
})

test('one takes the place of the other, and that can be undone', async () => {
  const { desk, talkId, before, changed, offer } = await changedDemo()
  const { replaced, undo } = await desk.ask('archive.keep', { offer: offer.id, others: 'replace' })
  expect(replaced).toEqual([talkId])
  expect(historyIn(desk, talkId)).toEqual(before)
  await desk.ask('archive.keep', { offer: undo ?? '', others: 'replace' })
  expect(historyIn(desk, talkId)).toEqual(changed)
})

test('a talk with a run on is not replaced', async () => {
  const { desk, talkId, changed, offer } = await changedDemo()
  await desk.ask('run.start', { talkId, kind: 'practice' })
  const asked = desk.ask('archive.keep', { offer: offer.id, others: 'replace' })
  await expect(asked).rejects.toThrow('run-in-progress')
  expect(historyIn(desk, talkId)).toEqual(changed)
})

test('a talk whose runs another talk has by now gets new ids for them', async () => {
  const desk = makeDesk()
  const demo = historyIn(desk, await openDemo(desk))
  const talk = makeTalk()
  const twin: TalkHistory = {
    ...demo,
    talk,
    revisions: demo.revisions.map((revision) => ({ ...revision, talkId: talk.id })),
    runs: demo.runs.map((run) => ({ ...run, talkId: talk.id })),
  }
  const offer = await offered(desk, twin)
  await desk.ask('archive.keep', { offer: offer.id, others: 'skip' })
  expect(historyIn(desk, talk.id).runs.map(({ events }) => events)).toEqual(
    demo.runs.map(({ events }) => events),
  )
  expect(historyIn(desk, demo.talk.id)).toEqual(demo)
})

test('an offer is answered once', async () => {
  const { desk, offer } = await changedDemo()
  await desk.ask('archive.keep', { offer: offer.id, others: 'skip' })
  const again = desk.ask('archive.keep', { offer: offer.id, others: 'skip' })
  await expect(again).rejects.toThrow('not-found')
  const unknown = desk.ask('archive.keep', { offer: uuid(), others: 'skip' })
  await expect(unknown).rejects.toThrow('not-found')
})

test('what is no file of ours is refused by name, and nothing changes', async () => {
  const desk = makeDesk()
  const folder = temporaryFolder()
  const [plain] = fc.sample(anyHistory, 1)
  if (plain === undefined) throw new Error('no talk')
  const refusal = async (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    desk.willChoose(join(folder, name))
    return desk.ask('archive.choose', null).catch((error: unknown) => String(error))
  }
  const text = archiveText(talkArchive(plain))
  expect(await refusal('a.json', '{"format":"dryrun-talk"}')).toContain('file-damaged')
  expect(await refusal('b.json', text.slice(0, -30))).toContain('file-damaged')
  expect(await refusal('c.json', text.replace('"version": 1', '"version": 2'))).toContain('file-newer')
  expect(await refusal('d.json', new Uint8Array([0, 1, 2]))).toContain('file-damaged')
  desk.willChoose(folder)
  await expect(desk.ask('archive.choose', null)).rejects.toThrow('file-unreadable')
  expect(await desk.ask('library.list', null)).toEqual([])
})

test('a talk too large to be read back is not written: it would look like a copy', async () => {
  const desk = makeDesk()
  const plan = Array.from({ length: 340 }, () => makeSection({ notes: 'n'.repeat(200_000) }))
  const { talk } = addTalk(desk.service.database, makeTalk(), plan)
  const folder = temporaryFolder()
  desk.willSaveIn(folder)
  const asked = desk.ask('export.save', { wanted: { what: 'talk', talkId: talk.id } })
  await expect(asked).rejects.toThrow('export-too-large')
  await expect(desk.ask('export.save', { wanted: { what: 'library' } })).rejects.toThrow('export-too-large')
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that cannot be written to is said, and nothing is left in it', async () => {
  const desk = makeDesk()
  const talkId = await openDemo(desk)
  desk.willSaveIn(join(temporaryFolder(), 'gone'))
  const asked = desk.ask('export.save', { wanted: { what: 'talk', talkId } })
  await expect(asked).rejects.toThrow('file-unwritable')
})

test('who thinks better of it saves nothing', async () => {
  const desk = makeDesk()
  const talkId = await openDemo(desk)
  expect(await desk.ask('export.save', { wanted: { what: 'talk', talkId } })).toEqual({ saved: null })
  expect(await desk.ask('archive.choose', null)).toBeNull()
})

test('the report, the runs and the outline are written as asked', async () => {
  const desk = makeDesk()
  const talkId = await openDemo(desk)
  const run = (await desk.ask('talk.open', { talkId })).runs[2]
  if (run === undefined) throw new Error('no run')
  const language = 'en'
  const report = { what: 'report', runId: run.id, language } as const
  expect((await saved(desk, { ...report, form: 'md' })).text).toContain('43:00 in a 40:00 slot: 3:00 over.')
  expect((await saved(desk, { ...report, form: 'html' })).text).toContain('<h1>We deleted our staging')
  expect((await saved(desk, { ...report, form: 'pdf' })).name).toMatch(/\.pdf$/)
  expect((await saved(desk, { what: 'runs', talkId })).text).toMatch(/^\ufeffrun,started_at,/)
  expect((await saved(desk, { what: 'outline', talkId, language })).text).toMatch(/^# We deleted/)
})

test('the time of a run in a file is its own, not that of the import', () => {
  const desk = makeDesk()
  const [history] = fc.sample(anyHistory, { seed: 1, numRuns: 1 })
  if (history === undefined) throw new Error('no talk')
  keepHistory(desk.service.database, history, instant(1))
  expect(readHistory(desk.service.database, history.talk.id)).toEqual(history)
})
