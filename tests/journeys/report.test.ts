import { expect, test } from 'vitest'
import { demoTalkId } from '#electron/demo/demo-ids.ts'
import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import { documentQuestion, NO_WISHES } from '#shared/domain/cuts/document-question.ts'
import { DEFAULT_WEIGHTS } from '#shared/domain/cuts/cut-weights.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { RunId } from '#shared/domain/identity.ts'
import { DEFAULT_SETTINGS, type CutSettings } from '#shared/domain/settings.ts'
import type { Language } from '#shared/domain/talk.ts'
import { makeDesk, type Desk } from '#tests/builders/make-desk.ts'

const lastPractice = async (desk: Desk, language: Language): Promise<RunId> => {
  const { runs } = await desk.ask('demo.open', { language })
  const run = runs.findLast(({ kind }) => kind === 'practice')
  if (run === undefined) throw new Error('the demo has no practice run')
  return run.id
}

test.each([
  ['en' as const, '43:00'],
  ['ja' as const, '43:00'],
])('the report in %s says that the run was over, and goes on the clipboard', async (language, total) => {
  const desk = makeDesk()
  const runId = await lastPractice(desk, language)
  const text = await desk.ask('report.markdown', { runId, language, copy: true })
  expect(text).toContain(total)
  expect(text).toContain('3:00')
  expect(desk.copied).toEqual([text])
})

test('a report that is only looked at leaves the clipboard alone', async () => {
  const desk = makeDesk()
  const runId = await lastPractice(desk, 'en')
  await desk.ask('report.markdown', { runId, language: 'en', copy: false })
  expect(desk.copied).toEqual([])
})

test('the language of the report is asked for, whatever the language of the talk', async () => {
  const desk = makeDesk()
  const runId = await lastPractice(desk, 'en')
  const [english, japanese] = await Promise.all(
    (['en', 'ja'] as const).map((language) => desk.ask('report.markdown', { runId, language, copy: false })),
  )
  expect(japanese).not.toEqual(english)
  expect(japanese).toMatch(/[ぁ-んァ-ン]/)
})

const wishes: readonly CutSettings[] = [
  { wanted: 0.6, weights: DEFAULT_WEIGHTS },
  { wanted: 0.9, weights: DEFAULT_WEIGHTS },
  { wanted: 0.8, weights: { ...DEFAULT_WEIGHTS, priorities: { could: 9, should: 1, must: 9 } } },
]

test('the report proposes the cuts of the screen: with the chance and the weights that the speaker chose', async () => {
  const desk = makeDesk()
  const runId = await lastPractice(desk, 'en')
  const texts = new Set<string>()
  for (const cuts of wishes) {
    await desk.ask('settings.save', { settings: { ...DEFAULT_SETTINGS, cuts } })
    const document = await desk.ask('talk.open', { talkId: demoTalkId('en') })
    const answer = adviseCuts(documentQuestion(document, { ...NO_WISHES, ...cuts }))
    if (answer.kind !== 'proposals') throw new Error('the demo does not fit yet')
    const text = await desk.ask('report.markdown', { runId, language: 'en', copy: false })
    const ends = text.match(/(?<=Ends at )\d+:\d+/g)
    expect(ends).toEqual(answer.proposals.map(({ total }) => formatLength(total)))
    texts.add(text)
  }
  expect(texts.size).toBe(wishes.length)
})
