import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { minutes, seconds } from '#shared/domain/time.ts'
import { groupedSections } from '#shared/outline/draft-sections.ts'
import type { GroupingKind, OutlineDraft } from '#shared/outline/outline.ts'
import { draftFrom } from '#tests/builders/draft-from.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/decks/${name}`, import.meta.url), 'utf8')

const slides = (draft: OutlineDraft) =>
  draft.parts.map(({ title, planned, notes }) => [title, planned, notes])
const titles = (draft: OutlineDraft, by?: GroupingKind) =>
  groupedSections(draft, by).map(({ title }) => title)

test('a Marp deck: slides by rules and headingDivider, comments are notes but for directives, code is text', () => {
  const draft = draftFrom(fixture('marp.md'))
  expect(draft).toMatchObject({ format: 'marp', title: 'Deploying without fear' })
  expect(slides(draft)).toEqual([
    ['Deploying without fear', minutes(40), ''],
    ['Opening', minutes(2), 'Say hello slowly.\nWait for the room.'],
    ['The problem', minutes(8), 'Nobody sleeps: that is the point.'],
    ['No heading on this one', null, ''],
    ['質疑応答', minutes(5), ''],
  ])
  expect(draft.parts.map(({ line }) => line)).toEqual([7, 12, 19, 33, 36])
})

test('Marp’s mark for a heading that fills its slide is neither title nor notes, and a time in a comment is the slide’s', () => {
  const draft = draftFrom(
    '---\nmarp: true\n---\n# <!-- fit --> Big\n\nsmall\n\n---\n## Demo <!-- 10m -->\n\n<!-- Slowly. -->\n\n---\n## Three\n\n<!-- 90s -->',
  )
  expect(slides(draft)).toEqual([
    ['Big', null, ''],
    ['Demo', minutes(10), 'Slowly.'],
    ['Three', seconds(90), ''],
  ])
})

test('a Slidev deck: duration, settings of each slide, the last comment as notes, hidden ones float', () => {
  const draft = draftFrom(fixture('slidev.md'))
  expect(draft).toMatchObject({ format: 'slidev', title: 'Deploying without fear', length: minutes(35) })
  expect(slides(draft)).toEqual([
    ['Deploying without fear', null, 'Say hello.'],
    ['The problem', null, ''],
    ['Nobody sleeps', seconds(90), 'Wait.'],
    ['Spare', null, ''],
    ['./pages/demo.md', null, ''],
    ['Demo', minutes(10), ''],
  ])
  expect(draft.parts.map(({ hidden }) => hidden)).toEqual([false, false, false, true, false, false])
  expect(draft.problems).toEqual([{ line: 43, code: 'not-read', text: './pages/demo.md' }])
  expect(titles(draft, 'section-slides')).toEqual(['Deploying without fear', 'The problem'])
})

test('Markdown of reveal.js: columns of slides, notes behind Note:, data-timing in seconds, hidden slides', () => {
  const draft = draftFrom(fixture('reveal.md'))
  expect(draft.format).toBe('reveal')
  expect(slides(draft)).toEqual([
    ['Deploying without fear', null, 'Say hello.'],
    ['The problem', seconds(90), ''],
    ['Nobody sleeps', null, 'Wait.\n\nThen go on.'],
    ['How it feels', null, ''],
    ['予備', null, ''],
  ])
  expect(titles(draft)).toEqual(['Deploying without fear', 'The problem', '予備'])
  expect(groupedSections(draft)[1]).toMatchObject({ planned: seconds(90), slides: { from: 2, to: 4 } })
  expect(groupedSections(draft)[2]).toMatchObject({ hidden: true })
  expect(titles(draft, 'slides')).toHaveLength(5)
})

test.each(['marp.md', 'slidev.md', 'reveal.md'])('%s with Windows line ends is the same deck', (name) => {
  const text = fixture(name)
  expect(draftFrom(text.replaceAll('\n', '\r\n'))).toEqual(draftFrom(text))
})

test('front matter shown in a fence makes no deck', () => {
  const draft = draftFrom('## One (5m)\n\n```\n---\nmarp: true\n---\n```\n\n## Two (3m)')
  expect(draft.format).toBe('outline')
  expect(draft.parts.map(({ title }) => title)).toEqual(['One', 'Two'])
})

test('settings that stand for more than fits in memory are no settings', () => {
  const bomb = `---\nmarp: true\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n\n# One (1m)\n\n---\n\n# Two (2m)`
  expect(draftFrom(bomb).parts.map(({ title }) => title)).toEqual(['One', 'Two'])
})

test('Markdown of reveal-md: its settings, four dashes for a slide below, and notes behind Note:', () => {
  const draft = draftFrom(
    '---\ntitle: My talk\ntheme: black\nrevealOptions:\n  transition: fade\n---\n\n# A\n\n---\n\n# B\n\n----\n\n# Below B\n\nNote: Slowly.\n',
  )
  expect(draft).toMatchObject({ format: 'reveal', title: 'My talk' })
  expect(slides(draft)).toEqual([
    ['A', null, ''],
    ['B', null, ''],
    ['Below B', null, 'Slowly.'],
  ])
  expect(titles(draft, 'columns')).toEqual(['A', 'B'])
})

test('a Slidev slide without a heading has the title of its settings', () => {
  const draft = draftFrom(
    '---\ntheme: default\n---\n\n# A\n\n---\ntitle: Only in the settings\nlayout: center\n---\n\nSome words.\n',
  )
  expect(titles(draft)).toEqual(['A', 'Only in the settings'])
})

test('a slide with a list alone has the first point as its title; an empty heading is none', () => {
  const draft = draftFrom('---\nmarp: true\n---\n# A\n\n---\n\n- First (2m)\n- Second\n\n---\n\n#\n')
  expect(slides(draft)).toEqual([
    ['A', null, ''],
    ['First', minutes(2), ''],
    ['', null, ''],
  ])
})

test('Markdown of reveal-md is parted by the marks that its front matter names, line for line', () => {
  const draft = draftFrom(
    '---\ntitle: Tea\ntheme: serif\nseparator: <!--s-->\nverticalSeparator: <!--v-->\nnotesSeparator: "Say:"\n---\n\n# A\n\n\n---\n\n<!--s-->\n\n![](b.png)\n\n<!--v-->\n\n## Below\n\nSay: slowly\n\n<!--s-->\n\n# C\n',
  )
  expect(draft).toMatchObject({ format: 'reveal', title: 'Tea' })
  expect(slides(draft)).toEqual([
    ['A', null, ''],
    ['', null, ''],
    ['Below', null, 'slowly'],
    ['C', null, ''],
  ])
  expect(draft.parts.map(({ line }) => line)).toEqual([8, 15, 19, 25])
  expect(titles(draft, 'columns')).toEqual(['A', 'Below', 'C'])
})

test('settings of reveal-md alone make a deck of it, whatever its theme', () => {
  const draft = draftFrom(
    '---\ntheme: white\nrevealOptions:\n  transition: none\n---\n\n## A\n\n---\n\n## B\n',
  )
  expect(draft.format).toBe('reveal')
  expect(titles(draft)).toEqual(['A', 'B'])
})

test('the highest heading of a slide is its title, not a small one above', () => {
  const draft = draftFrom('---\nmarp: true\n---\n\n### Chapter one\n# Tea\n## for all\n\n---\n\n# Water\n')
  expect(titles(draft)).toEqual(['Tea', 'Water'])
})

test('what a comment tells a formatter or a checker is no note', () => {
  const draft = draftFrom(
    '---\nmarp: true\n---\n\n<!-- markdownlint-disable MD033 -->\n\n# A\n\n<!-- prettier-ignore -->\n<!-- Slowly. -->\n\n---\n\n# B\n',
  )
  expect(draft.parts[0]?.notes).toBe('Slowly.')
})

test('Marp’s mark counts in a comment above the slides too', () => {
  const draft = draftFrom('<!-- marp: true -->\n# One (2m)\n\n---\n\n# Two (3m)\n\n<!-- Say this. -->\n')
  expect(draft.format).toBe('marp')
  expect(slides(draft)).toEqual([
    ['One', minutes(2), ''],
    ['Two', minutes(3), 'Say this.'],
  ])
  expect(draft.problems).toEqual([])
})

test.each(['section', 'intro', 'new-section', 'chapter', 'divider'])(
  'a Slidev slide with the layout %s opens a section',
  (layout) => {
    const draft = draftFrom(
      `---\ntheme: x\n---\n\n# A\n\n---\nlayout: ${layout}\n---\n\n# B\n\n---\nlayout: two-cols\n---\n\n# C\n`,
    )
    expect(titles(draft, 'section-slides')).toEqual(['A', 'B'])
  },
)
