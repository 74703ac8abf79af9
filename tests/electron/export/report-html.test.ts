import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { demoTalk } from '#electron/demo/demo-talk.ts'
import { reportFacts } from '#electron/export/report-facts.ts'
import { reportHtml } from '#electron/export/report-html.ts'
import { translator } from '#shared/i18n/translator.ts'
import { DEFAULT_RATES } from '#shared/domain/estimates/speech-rates.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { Language, Talk } from '#shared/domain/talk.ts'

const documentOf = (language: Language, patch: Partial<Talk> = {}): TalkDocument => {
  const { talk, revisions, runs } = demoTalk(language)
  const revision = revisions.at(-1)
  if (revision === undefined) throw new Error('no plan')
  return { talk: { ...talk, ...patch }, revision, runs, revisions, rates: DEFAULT_RATES }
}

const pageOf = (language: Language, patch: Partial<Talk> = {}): string => {
  const document = documentOf(language, patch)
  const facts = reportFacts(document, translator(language), { choose: (results) => results[2] })
  if (facts === null) throw new Error('no such run')
  return reportHtml(facts, language)
}

test.each([
  ['en', '43:00 in a 40:00 slot: 3:00 over.', 'Where the time went'],
  ['ja', '40:00の発表枠に対して43:00、3:00の超過です。', '時間がかかったところ'],
] as const)('the page in %s says it all', (language, verdict, chapter) => {
  const page = pageOf(language)
  expect(page).toContain(`<html lang="${language}">`)
  expect(page).toContain(`<p class="verdict">${verdict}</p>`)
  expect(page).toContain(`<h2>${chapter}</h2>`)
  expect(page.match(/<tr>/g)).toHaveLength(8)
})

test('it stands alone: nothing is loaded, nothing runs', () => {
  const page = pageOf('en')
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  expect(page).not.toMatch(/<script|src=|href=|url\(/)
})

test('what the speaker wrote is text, not markup', () => {
  const page = pageOf('en', { title: `<img src=x onerror="a()"> & 'more'` })
  expect(page).toContain('<h1>&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &#39;more&#39;</h1>')
  expect(page).not.toContain('<img')
})

test('it is HTML without an error', () => {
  const errors: string[] = []
  parse(pageOf('en'), { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true })
  expect(errors).toEqual([])
})

test('a run that is not there has no report', () => {
  expect(reportFacts(documentOf('en'), translator('en'), { choose: (results) => results[9] })).toBeNull()
})
