import { expect, test } from 'vitest'
import { minutes, seconds } from '#shared/domain/time.ts'
import { groupedSections } from '#shared/outline/draft-sections.ts'
import { draftFrom } from '#tests/builders/draft-from.ts'

const deck = `class: center, middle

# Tea for engineers

???

Say hello.

---
class: inverse

# Leaves (2 min)

Green

--

and black

???

One cup of each.

--

and white

???

Then the last.

---
name: plain
layout: true

---
exclude: true

# Spare

---

# Water

\`\`\`
---
???
\`\`\`

<!-- 90s -->
`

test('a remark deck: steps of a slide are one slide, ??? begins notes, properties on top are no words', () => {
  const draft = draftFrom(deck)
  expect(draft).toMatchObject({ format: 'remark', title: 'Tea for engineers', problems: [] })
  expect(draft.parts.map(({ title, planned, notes }) => [title, planned, notes])).toEqual([
    ['Tea for engineers', null, 'Say hello.'],
    ['Leaves', minutes(2), 'One cup of each.\n\nThen the last.'],
    ['Spare', null, ''],
    ['Water', seconds(90), ''],
  ])
  expect(draft.parts.map(({ hidden }) => hidden)).toEqual([false, false, true, false])
  expect(groupedSections(draft, 'section-slides').map(({ title }) => title)).toEqual([
    'Tea for engineers',
    'Leaves',
  ])
})

test('a question in three marks makes no remark deck of an outline', () => {
  expect(draftFrom('## Why???\n\nwhat ???\n\n## How\n').format).toBe('outline')
  expect(draftFrom('---\ntheme: seriph\n---\n\n# A\n\n???\n\n---\n\n# B\n').format).toBe('slidev')
})
