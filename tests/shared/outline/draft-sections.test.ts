import { expect, test } from 'vitest'
import { groupedSections } from '#shared/outline/draft-sections.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'

const draftOf = (title: string, ...notes: readonly string[]): OutlineDraft => ({
  format: 'outline',
  title: null,
  length: null,
  parts: notes.map((text) => ({
    title,
    planned: null,
    notes: text,
    hidden: false,
    slide: null,
    line: null,
  })),
  groupings: [{ by: 'as-written', starts: [{ at: 0, title: null }] }],
  runs: [],
  problems: [],
})

test('what is too long for a section is cut between signs, never through one', () => {
  const draft = draftOf(`${'a'.repeat(298)}🎉🎉`, 'b'.repeat(199_996), '🎉🎉')
  const [section] = groupedSections(draft)
  expect(section?.title).toBe(`${'a'.repeat(298)}…`)
  expect(section?.notes).toBe(`${'b'.repeat(199_996)}\n\n…`)
})
