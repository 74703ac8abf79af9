import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { minutes, seconds } from '#shared/domain/time.ts'
import { groupedSections } from '#shared/outline/draft-sections.ts'
import { draftFrom, notUnderstood, times, written } from '#tests/builders/draft-from.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/outlines/${name}`, import.meta.url), 'utf8')

test('headings are sections, the first # is the title, and a time behind either is no part of it', () => {
  const draft = draftFrom(fixture('talk.md'))
  expect(draft.title).toBe('Shipping on Fridays')
  expect(times(draft)).toEqual([
    ['Opening', minutes(2)],
    ['The problem', minutes(8)],
    ['Demo', minutes(12)],
    ['Questions', null],
  ])
  expect(draft.parts.map(({ line }) => line)).toEqual([10, 16, 31, 33])
  expect(notUnderstood(draft)).toEqual([{ line: 8, text: 'For people who deploy.' }])
})

test('what stands below a heading is its notes as it was written, deeper headings, code and comments too', () => {
  const [opening, problem, demo] = draftFrom(fixture('talk.md')).parts
  expect(opening?.notes).toBe('Who I am, **briefly**.\n\n- a joke')
  expect(problem?.notes).toBe(
    [
      '### Why it hurts (3m)\n\nNobody sleeps.\n',
      '```sh\n## not a section (5m)\n- neither — 1:00\n```\n',
      '<!--\n## nor this one (1m)\n-->',
    ].join('\n'),
  )
  expect(demo?.notes).toBe('')
})

test('a Japanese outline is read with its own brackets, digits and spaces', () => {
  const draft = draftFrom(fixture('talk.ja.md'))
  expect(draft.title).toBe('金曜日のリリース')
  expect(times(draft)).toEqual([
    ['導入', minutes(5)],
    ['課題', seconds(510)],
    ['デモ', minutes(12)],
    ['まとめ', minutes(3)],
  ])
})

test('line ends of Windows and a byte order mark change nothing', () => {
  const text = fixture('talk.md')
  expect(draftFrom(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(draftFrom(text))
})

test('without ## the highest headings beside the title are the sections', () => {
  const draft = draftFrom('# Talk\n### A (1m)\n#### deeper\n### B (2m)')
  expect(times(draft)).toEqual([
    ['A', minutes(1)],
    ['B', minutes(2)],
  ])
  expect(times(draftFrom('# Talk\n# A (1m)\n# B'))).toEqual([
    ['A', minutes(1)],
    ['B', null],
  ])
})

test('when there are only # and the first has a time, it is a section too', () => {
  const draft = draftFrom('# A (1m)\n# B (2m)')
  expect(draft.title).toBeNull()
  expect(draft.parts.map(({ title }) => title)).toEqual(['A', 'B'])
})

test('a later # is a section, but one that only groups ## is not', () => {
  const draft = draftFrom('# Talk\n## A\n# Part two\n## B\n# Questions (5m)\n## C\n# Thanks')
  expect(draft.parts.map(({ title }) => title)).toEqual(['A', 'B', 'Questions', 'C', 'Thanks'])
  expect(notUnderstood(draft)).toEqual([])
  expect(groupedSections(draft, 'headings').map(({ title }) => title)).toEqual(['A', 'Part two'])
})

test('titles lose their Markdown marks', () => {
  const draft = draftFrom('## **Bold** `code` (5m)\n## [A link](https://example.org) \\* &amp; **2 min**')
  expect(draft.parts.map(({ title }) => title)).toEqual(['Bold code', 'A link * &'])
})

test.each([
  ['- One — 1:00\n- Two - 2 min\n- Three'],
  ['* One (1m)\n* Two: 2m\n* Three'],
  ['1. One: 1m\n2. Two (2:00)\n3. Three'],
  ['- [ ] One (60s)\n- [x] Two (2m)\n- [ ] Three'],
  ['• One (1m)\n• Two (2m)\n• Three'],
  ['・One（1分）\n・Two（2分）\n・Three'],
  ['１．One（1分）\n２．Two（2分）\n３．Three'],
])('list items are sections where there are no headings: %s', (list) => {
  const expected = [
    ['One', minutes(1)],
    ['Two', minutes(2)],
    ['Three', null],
  ]
  expect(times(draftFrom(list))).toEqual(expected)
  const titled = draftFrom(`# Talk\n\n${list}`)
  expect(titled.title).toBe('Talk')
  expect(times(titled)).toEqual(expected)
})

test('nested items and indented text belong to the notes of their item', () => {
  const draft = draftFrom('- One — 5m\n  said here\n  - a point — 1m\n\n    more of it\n\n- Two — 3m')
  expect(written(draft)).toEqual([
    { title: 'One', planned: minutes(5), notes: '  said here\n  - a point — 1m\n\n    more of it', line: 1 },
    { title: 'Two', planned: minutes(3), notes: '', line: 7 },
  ])
})

test('fenced code between list items is text', () => {
  const draft = draftFrom('- One — 5m\n\n```\n- not an item — 1m\n```\n\n- Two — 3m')
  expect(draft.parts.map(({ title }) => title)).toEqual(['One', 'Two'])
  expect(draft.parts[0]?.notes).toContain('- not an item — 1m')
})

test('a list under one heading without a time is the outline, not the notes', () => {
  const draft = draftFrom('# Talk\n## Agenda\n- One — 5m\n- Two — 3m')
  expect(draft.title).toBe('Talk')
  expect(draft.parts.map(({ title }) => title)).toEqual(['One', 'Two'])
  expect(notUnderstood(draft)).toEqual([])
  expect(draftFrom('## Only (9m)\n- One — 5m\n- Two — 3m').parts.map(({ title }) => title)).toEqual(['Only'])
})

test('a line with the total is no section', () => {
  const draft = draftFrom('- One — 5m\n- Two — 3m\n- Total: 8m')
  expect(draft.parts).toHaveLength(2)
  expect(notUnderstood(draft)).toEqual([{ line: 3, text: '- Total: 8m' }])
})

test('sections that are named like a total or an end are sections when they have a time of their own', () => {
  expect(times(draftFrom('## A (5m)\n## Total (3m)\n## End (2m)\n## 終了 (1m)'))).toEqual([
    ['A', minutes(5)],
    ['Total', minutes(3)],
    ['End', minutes(2)],
    ['終了', minutes(1)],
  ])
  expect(times(draftFrom('- A 5m\n- B 3m\n- Total time: 8m\n- End'))).toHaveLength(2)
})

test.each([
  ['Talk\n===\n\nA (5m)\n---\n\nsaid\n\nB (3m)\n---\n'],
  ['====\nTalk\n====\n\nA (5m)\n------\n\nsaid\n\nB (3m)\n------\n'],
  ['Talk\n===\nA — 5m\nB — 3m'],
  ['Talk\n===\n\n- A — 5m\n- B — 3m'],
])('underlined lines are headings: %j', (text) => {
  const draft = draftFrom(text)
  expect(draft.title).toBe('Talk')
  expect(times(draft)).toEqual([
    ['A', minutes(5)],
    ['B', minutes(3)],
  ])
})

test('a rule between lines is no underline', () => {
  expect(times(draftFrom('A — 5m\n---\nB — 3m\n---\nC'))).toHaveLength(3)
  expect(times(draftFrom('A — 5m\nB — 3m\n--------\nTotal 8m'))).toHaveLength(2)
})

test('a comment is no part of a title, but one that is a time says it', () => {
  const draft = draftFrom(
    '## Demo <!-- 10m -->\n## Two <!-- slowly -->\n## Three (5m) <!-- 3m -->\n## Four <!-- time: 2m -->',
  )
  expect(times(draft)).toEqual([
    ['Demo', minutes(10)],
    ['Two', null],
    ['Three', minutes(5)],
    ['Four', minutes(2)],
  ])
})

test('a heading that is only a time is not understood, and neither are its words lost', () => {
  const draft = draftFrom('## One (5m)\n## (3m)\nstill said')
  expect(draft.parts.map(({ notes }) => notes)).toEqual(['still said'])
  expect(notUnderstood(draft)).toEqual([{ line: 2, text: '## (3m)' }])
})

test('a total that was not brought up to date closes a list and is no section', () => {
  const draft = draftFrom('はじめに 5分\n課題 10分\nデモ 10分\n合計 36分')
  expect(draft.parts.map(({ title }) => title)).toEqual(['はじめに', '課題', 'デモ'])
  expect(notUnderstood(draft)).toEqual([{ line: 4, text: '合計 36分' }])
})

test('an end with something to say is a section', () => {
  expect(times(draftFrom('## Opening (5m)\n\n## End\n\nThank everybody.\n'))).toEqual([
    ['Opening', minutes(5)],
    ['End', null],
  ])
})

test('a time that stands alone below a heading is the time of its section, and no part of its notes', () => {
  const draft = draftFrom(
    '# Talk\n\n## One\n\n*5 min*\n\nhello\n\n## Two\nTime: 10 min\n\n## Three\n14:00\n\n## Four\nhello\n5 min\n',
  )
  expect(draft.parts.map(({ title, planned, notes }) => [title, planned, notes])).toEqual([
    ['One', minutes(5), 'hello'],
    ['Two', minutes(10), ''],
    ['Three', null, '14:00'],
    ['Four', null, 'hello\n5 min'],
  ])
})

test('front matter names a talk without a title heading', () => {
  expect(draftFrom('---\ntitle: My talk\n---\n\n## One (5m)\n\n## Two (5m)\n').title).toBe('My talk')
})

test('where every section ends in a number the numbers are minutes', () => {
  expect(times(draftFrom('1. Intro (5)\n2. Demo (15)\n3. Close (5)\nTotal (25)'))).toEqual([
    ['Intro', minutes(5)],
    ['Demo', minutes(15)],
    ['Close', minutes(5)],
  ])
  expect(times(draftFrom('Intro | 5\nDemo | 15\nClose | 5'))[1]).toEqual(['Demo', minutes(15)])
  expect(times(draftFrom('## Intro (5)\n## Demo (15)\n## Close (5)'))[1]).toEqual(['Demo', minutes(15)])
})

test.each(['Demo (1)\nDemo (2)\nDemo (3)', 'Demo (5)\nClose', 'Intro (5)\nDemo (15)\nClose'])(
  'numbers that count, or that only some sections have, are part of the titles: %j',
  (text) => {
    expect(draftFrom(text).parts.map(({ title }) => title)).toEqual(text.split('\n'))
  },
)

test('bullets before tabbed cells are no part of the titles', () => {
  expect(times(draftFrom('• Intro\t5:00\n• Demo\t10:00'))).toEqual([
    ['Intro', minutes(5)],
    ['Demo', minutes(10)],
  ])
})

test('tenths behind a comma are read in a table', () => {
  expect(
    times(draftFrom('| What | Minutes |\n|--|--|\n| One | 2,5 |\n| Two | 10 |\n| Total | 12,5 |')),
  ).toEqual([
    ['One', seconds(150)],
    ['Two', minutes(10)],
  ])
})
