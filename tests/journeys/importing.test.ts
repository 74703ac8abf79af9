import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { documentResults } from '#shared/domain/document-results.ts'
import { millis } from '#shared/domain/time.ts'
import { draftRuns } from '#shared/outline/draft-runs.ts'
import { draftSections } from '#shared/outline/draft-sections.ts'
import { makeDesk } from '#tests/builders/make-desk.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'

const splits = new Uint8Array(readFileSync(new URL('../fixtures/decks/splits.lss', import.meta.url)))

test('splits become a talk with their runs, to the millisecond; skipped sections do not count, nor do runs that broke off', async () => {
  const desk = makeDesk()
  const draft = await desk.ask('outline.bytes', { name: 'splits.lss', bytes: splits })
  const talk = makeTalk()
  const sections = draftSections(draft, desk.service.newId)
  await desk.ask('talk.create', { talk, sections, reason: 'imported' })
  expect(await desk.ask('runs.import', { talkId: talk.id, runs: [...draftRuns(draft)] })).toEqual({
    imported: 3,
  })
  const document = await desk.ask('talk.open', { talkId: talk.id })
  const results = documentResults(document)
  expect(results.map(({ total, run }) => [total, run.counts])).toEqual([
    [6000, true],
    [10_000, false],
    [7500, true],
  ])
  const [first, , third] = results
  expect([...(first?.actuals.values() ?? [])]).toEqual([1000, 2000, 3000])
  expect([...(third?.actuals.values() ?? [])]).toEqual([1000, 3250, 3250])
  const left = third?.run.events.flatMap((event) => (event.type === 'exclude' ? [event.section] : []))
  expect(left).toEqual(sections.slice(1).map(({ id }) => id))
})

test('runs with more sections than the plan are refused, and none is kept', async () => {
  const desk = makeDesk()
  const talk = makeTalk()
  await desk.ask('talk.create', { talk, sections: [], reason: 'created' })
  const run = { startedAt: null, ends: [], total: millis(0), complete: true }
  const tooLong = { ...run, ends: [millis(0)] }
  await expect(desk.ask('runs.import', { talkId: talk.id, runs: [run, tooLong] })).rejects.toThrow(
    'bad-request',
  )
  expect((await desk.ask('talk.open', { talkId: talk.id })).runs).toEqual([])
})
