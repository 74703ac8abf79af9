import { expect, test } from 'vitest'
import { documentResults } from '#shared/domain/document-results.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { Language } from '#shared/domain/talk.ts'
import { inOrder } from '#tests/builders/in-order.ts'
import { makeDesk, temporaryFolder } from '#tests/builders/make-desk.ts'

const languages: readonly Language[] = ['en', 'ja']

const totals = (document: TalkDocument): readonly string[] =>
  documentResults(document).map(({ total }) => formatLength(total))

test.each(languages)('the demo in %s is kept with its whole history, over a restart', async (language) => {
  const folder = temporaryFolder()
  const desk = makeDesk(folder)
  const opened = await desk.ask('demo.open', { language })
  expect(opened.talk.language).toBe(language)
  expect(totals(opened)).toEqual(['50:20', '46:05', '43:00', '42:30'])
  expect(opened.runs.at(-1)?.kind).toBe('live')
  desk.close()

  const again = makeDesk(folder)
  expect(await again.ask('talk.open', { talkId: opened.talk.id })).toEqual(opened)
  expect(await again.ask('library.list', null)).toMatchObject([
    { id: opened.talk.id, runs: 4, lastRun: { kind: 'live' } },
  ])
})

test('opening the demo twice gives the same talk, with what the speaker changed', async () => {
  const desk = makeDesk()
  const { talk } = await desk.ask('demo.open', { language: 'en' })
  await desk.ask('talk.save', { talk: { ...talk, title: 'My own demo' } })
  const again = await desk.ask('demo.open', { language: 'en' })
  expect(again.talk).toEqual({ ...talk, title: 'My own demo' })
  expect(await desk.ask('library.list', null)).toHaveLength(1)
})

test('both languages are talks of their own', async () => {
  const desk = makeDesk()
  await inOrder(languages, (language) => desk.ask('demo.open', { language }))
  expect(await desk.ask('library.list', null)).toHaveLength(2)
})

test('a deleted demo comes back by being opened', async () => {
  const desk = makeDesk()
  const opened = await desk.ask('demo.open', { language: 'ja' })
  await desk.ask('talk.delete', { talkId: opened.talk.id })
  expect(await desk.ask('library.list', null)).toEqual([])
  expect(await desk.ask('demo.open', { language: 'ja' })).toEqual(opened)
})
