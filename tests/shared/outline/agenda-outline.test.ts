import { expect, test } from 'vitest'
import { minutes, seconds } from '#shared/domain/time.ts'
import { groupedSections } from '#shared/outline/draft-sections.ts'
import { draftFrom, leftOut, notUnderstood, times } from '#tests/builders/draft-from.ts'

const proposal = (outline: string): string =>
  `# Tea for engineers\n\n## Abstract\n\nTea is hot.\n\n- It cools.\n\n${outline}\n\n## Who I am\n\n1. A drinker.\n`

test.each([
  ['a list', '## Outline\n\n- Leaves (2 min)\n- Water (5 min)\n  - hard or soft\n- Questions (3 min)'],
  [
    'a table of lengths',
    '## Run sheet\n\n| Beat | Min |\n|--|--|\n| Leaves | 2 |\n| Water | 5 |\n| Questions | 3 |',
  ],
  [
    'a table of moments',
    '## 進行\n\n| 時間 | 内容 |\n|--|--|\n| 0:00–2:00 | Leaves |\n| 2:00–7:00 | Water |\n| 7:00–10:00 | Questions |',
  ],
  ['moments in a list', '## 台本（10分）\n\n- 0:00-2:00 Leaves\n- 2:00-7:00 Water\n- 7:00-10:00 Questions'],
  [
    'deeper headings',
    '## Outline, ~10 min\n\n### Leaves (2 min)\n\nsaid\n\n### Water (5 min)\n\n### Questions (3 min)',
  ],
  [
    'deeper headings with moments',
    '## Script\n\n### [0:00 - 2:00] Leaves\n\n### [2:00 - 7:00] Water\n\n### [7:00 - 10:00] Questions',
  ],
])(
  '%s with times among chapters without any is the outline; a chapter is left out in one line',
  (_what, outline) => {
    const draft = draftFrom(proposal(outline))
    expect(draft.title).toBe('Tea for engineers')
    expect(times(draft)).toEqual([
      ['Leaves', minutes(2)],
      ['Water', minutes(5)],
      ['Questions', minutes(3)],
    ])
    expect(leftOut(draft)).toEqual(['Abstract', 'Who I am'])
    expect(notUnderstood(draft)).toEqual([])
  },
)

test('two times in the details of a section are its notes', () => {
  const draft = draftFrom('# Tea\n\n## Pot\n\n- warm it (2 min)\n- wait (5 min)\n\n## Cup\n\nPour.\n')
  expect(draft.parts.map(({ title }) => title)).toEqual(['Pot', 'Cup'])
  expect(draft.parts[0]?.notes).toBe('- warm it (2 min)\n- wait (5 min)')
})

test('headings with times of their own are the sections, whatever stands below them', () => {
  const steps = '- a (1m)\n- b (2m)\n- c (3m)\n### d (1m)\n### e (1m)\n### f (1m)'
  expect(times(draftFrom(`## One (5m)\n${steps}\n## Two (6m)\n`))).toEqual([
    ['One', minutes(5)],
    ['Two', minutes(6)],
  ])
})

test('lists below headings are sections that can be grouped by those headings', () => {
  const draft = draftFrom(
    '# Tea\n\n## Why\n\n- Leaves (2 min)\n- Water (90s)\n\n## How\n\n- Pot (5 min)\n- Cup (1 min)\n',
  )
  expect(times(draft)).toHaveLength(4)
  expect(groupedSections(draft, 'headings').map(({ title, planned }) => [title, planned])).toEqual([
    ['Why', seconds(210)],
    ['How', minutes(6)],
  ])
  expect(notUnderstood(draft)).toEqual([])
})

test.each([
  ['# Tea\n\n**Duration:** 20 min\n\n## Leaves (5m)\n\n## Water (5m)\n'],
  ['# Tea (20 min)\n\n## Leaves (5m)\n\n## Water (5m)\n'],
  ['# Tea\n\n発表時間：20分\n\n- Leaves (5m)\n- Water (5m)\n'],
  ['Length: 20m\nLeaves 5m\nWater 5m\n'],
])('how long all takes is said above the sections, and is none of them: %j', (text) => {
  const draft = draftFrom(text)
  expect(draft.length).toBe(minutes(20))
  expect(times(draft)).toEqual([
    ['Leaves', minutes(5)],
    ['Water', minutes(5)],
  ])
  expect(notUnderstood(draft)).toEqual([])
})

test('below a title in the front matter more than one # are the sections, without what shapes them', () => {
  const draft = draftFrom(
    '---\ntitle: Tea\n---\n\n# Leaves {.smaller}\n\n## Green\n\n# The <span class="x">hot</span><br>water {#w a="b"}\n\n# `<br>` in {braces}\n',
  )
  expect(draft.title).toBe('Tea')
  expect(draft.parts.map(({ title }) => title)).toEqual(['Leaves', 'The hot water', '<br> in {braces}'])
})

test.each([
  ['## Leaves [0:00 - 2:00]\n\nsaid\n\n## Water [2:00 - 7:00]\n'],
  ['## Leaves【0:00〜2:00】\n\n## Water【2:00〜7:00】\n'],
  ['- Leaves (19:00–19:02)\n- Water (19:02–19:07)\n'],
])('a span in brackets behind titles is what their sections last: %j', (text) => {
  expect(times(draftFrom(text))).toEqual([
    ['Leaves', minutes(2)],
    ['Water', minutes(5)],
  ])
})

test('a time in a table may be about so much, or from so much to so much', () => {
  const table = '| 内容 | 時間 |\n|--|--|\n| Leaves | 約2分 |\n| Water | 3〜5分 |\n| Cup | ~1 min |\n'
  expect(times(draftFrom(table))).toEqual([
    ['Leaves', minutes(2)],
    ['Water', minutes(5)],
    ['Cup', minutes(1)],
  ])
})
