import { afterEach, expect, test, vi } from 'vitest'
import { demoTalk } from '#electron/demo/demo-talk.ts'
import type { ReportFacts } from '#electron/export/report-facts.ts'
import { reportMarkdown } from '#electron/export/report-markdown.ts'
import { translator } from '#shared/i18n/translator.ts'
import { filedAs } from '#shared/domain/delivered.ts'
import { findSection, type Plan } from '#shared/domain/plan.ts'
import { resultsOf } from '#shared/domain/run-result.ts'
import type { Language } from '#shared/domain/talk.ts'
import { minutes, seconds } from '#shared/domain/time.ts'

afterEach(() => vi.unstubAllEnvs())

/** The facts of one of the demo talk's runs, 0 being the read-through. */
const factsOf = (language: Language, place: number): ReportFacts => {
  const { talk, revisions, runs } = demoTalk(language)
  const planOf = (id: string): Plan => revisions.find((revision) => revision.id === id)?.sections ?? []
  const results = resultsOf(runs.map((run) => ({ run, plan: planOf(run.revisionId) })))
  const result = results[place]
  if (result === undefined) throw new Error('no such run')
  const advice = { plan: result.plan, proposals: [] }
  const outlook = { center: minutes(41), spread: 60_000, freedom: 6 }
  return { talk, result, results, advice, outlook, t: translator(language) }
}

test('the report of a practice run says it all, in English', () => {
  vi.stubEnv('TZ', 'Europe/London')
  expect(reportMarkdown(factsOf('en', 2))).toBe(`# We deleted our staging environment

Harbour Dev Days 2026 · Quay Hall, room 2

**43:00 in a 40:00 slot: 3:00 over.**

Practice, 2026-10-11 17:30

| Section | Planned | Actual | Delta | Previous |
| :--- | ---: | ---: | ---: | ---: |
| Staging was green | 3:30 | 4:05 | +0:35 | 4:40 |
| What staging really caught | 7:30 | 7:42 | +0:12 | 8:14 |
| Flags that retire themselves | 6:00 | 6:34 | +0:34 | 7:02 |
| One user in a hundred | 8:00 | 8:16 | +0:16 | 8:40 |
| Demo: breaking production on purpose | 11:00 | 12:28 | +1:28 | 12:51 |
| What you can switch off on Monday | 4:00 | 3:55 | −0:05 | 4:38 |
| **Total** | **40:00** | **43:00** | **+3:00** | **46:05** |

## Where the time went

- Demo: breaking production on purpose: +1:28
- Staging was green: +0:35
- Flags that retire themselves: +0:34
- One user in a hundred: +0:16
- What staging really caught: +0:12

## What the real talk will take

- 39:34–42:26 on stage, 18 % to fit
- 7:20 shorter than the read-through of 2026-09-26 with the same content: you are speaking 17 % faster.

## Notes and flags

- 34:25 Demo: breaking production on purpose: Flag
- 41:50 What you can switch off on Monday: Out of breath. I took nothing out, I only spoke faster.
`)
})

test.each([
  ['en', '## Changed afterwards\n\n- Practice, delivered as Live.'],
  ['ja', '## 後から変えたところ\n\n- 種類を「本番」から「練習」に変えました。'],
] as const)('what of a run is not as it was delivered is said, in %s', (language, said) => {
  const facts = factsOf(language, 3)
  const { result } = facts
  const practice = { ...result, run: filedAs(result.run, { kind: 'practice', counts: true }) }
  expect(reportMarkdown({ ...facts, result: practice })).toContain(said)
  expect(reportMarkdown(facts)).not.toContain(said)
})

test('the first run has nothing before it to compare with', () => {
  const report = reportMarkdown(factsOf('en', 0))
  expect(report).toContain('| Staging was green | 5:00 | 5:12 | +0:12 |  |')
  expect(report).toContain('| **Total** | **47:00** | **50:20** | **+3:20** |  |')
})

test('the report is written in the reader’s language', () => {
  vi.stubEnv('TZ', 'Asia/Tokyo')
  const report = reportMarkdown(factsOf('ja', 3))
  expect(report).toContain('**40:00の発表枠に対して42:30、2:30の超過です。**')
  expect(report).toContain('本番、2026-10-16 14:01')
  expect(report).toContain('| セクション | 予定 | 実際 | 差 | 前回 |')
  expect(report).toContain('- 36:20 デモ：本番をわざと壊す: 後ろの席から「文字が小さくて見えません」。')
})

test('proposed cuts are said with where the talk would end', () => {
  const facts = factsOf('en', 2)
  const { plan } = facts.result
  const idOf = (place: number) => plan[place]?.id ?? factsOf('en', 0).result.state.current
  const proposal = {
    changes: [
      { section: idOf(2), change: { type: 'cut' as const }, saves: minutes(6) },
      { section: idOf(4), change: { type: 'trim' as const, planned: seconds(594) }, saves: minutes(1) },
    ],
    total: minutes(36),
    outlook: { center: minutes(36), spread: 0, freedom: 5 },
    cost: 1,
    names: [],
  }
  const report = reportMarkdown({ ...facts, advice: { plan, proposals: [proposal] } })
  const [cut, trimmed] = [idOf(2), idOf(4)].map((id) => findSection(plan, id)?.title)
  expect(report).toContain(
    `## What to cut\n\n- Ends at 36:00: Cut “${cut}” · Trim “${trimmed}” to 9:54\n\n## Notes and flags`,
  )
})

test('what a title holds of Markdown is shown, not obeyed', () => {
  const facts = factsOf('en', 2)
  const report = reportMarkdown({
    ...facts,
    talk: { ...facts.talk, title: '# <b>Ship*it* | now', event: '' },
  })
  expect(report.split('\n')[0]).toBe(String.raw`# \# \<b\>Ship\*it\* \| now`)
})

test('a talk without a title, an event and notes has a short report', () => {
  const facts = factsOf('en', 2)
  const { result, talk } = facts
  const quiet = { ...result, state: { ...result.state, remarks: [] } }
  const report = reportMarkdown({
    ...facts,
    talk: { ...talk, title: '', event: ' ', venue: '' },
    result: quiet,
  })
  expect(report.startsWith('# Untitled talk\n\n**43:00')).toBe(true)
  expect(report).not.toContain('Notes and flags')
})

test('the report of a run that began late says so, and counts it', () => {
  const facts = factsOf('en', 3)
  const late = { ...facts.result, state: { ...facts.result.state, late: minutes(6) } }
  expect(reportMarkdown({ ...facts, result: late })).toContain(
    '**Begun 6:00 late, it took 42:30. 48:30 in a 40:00 slot: 8:30 over.**',
  )
})
