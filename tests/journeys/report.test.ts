import { expect, test } from 'vitest'
import type { RunId } from '#shared/domain/identity.ts'
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
