import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { draftSections } from '#shared/outline/draft-sections.ts'
import { likeliestGrouping } from '#shared/outline/likeliest-grouping.ts'
import { draftFrom } from '#tests/builders/draft-from.ts'

const deck = (demo: string): string =>
  `---\ntheme: seriph\n---\n\n# Tea\n\n---\nlayout: section\n---\n\n# Leaves\n\n---\n\n# Green\n\n---\nlayout: section\n---\n\n# Water\n\n---\n\n# ${demo}\n`

test('a deck that is read again is grouped as its talk is', () => {
  const first = draftFrom(deck('Demo'))
  expect(first.groupings.map(({ by }) => by)).toEqual(['section-slides', 'slides'])
  for (const { by } of first.groupings)
    expect(likeliestGrouping(draftSections(first, newId, by), draftFrom(deck('Live demo')))).toBe(by)
})

test('a deck that is new to a talk is grouped in its own likeliest way', () => {
  const other = draftSections(draftFrom('- Cake\n- Green\n- Salt'), newId)
  expect(likeliestGrouping(other, draftFrom(deck('Demo')))).toBe('section-slides')
  expect(likeliestGrouping([], draftFrom(deck('Demo')))).toBe('section-slides')
})
