import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { planSchema } from '#shared/domain/plan.ts'
import { draftSections } from '#shared/outline/draft-sections.ts'
import { outlineDraftSchema } from '#shared/outline/outline.ts'
import { readOutline } from '#shared/outline/read-outline.ts'
import { draftFrom } from '#tests/builders/draft-from.ts'

const sections = (count: number): string => '- a (1s)\n'.repeat(count)

test.each([
  ['', 'empty'],
  [' \n\t\r\n　', 'empty'],
  ['\ufeff', 'empty'],
  ['---\ntitle: only front matter\n---\n', 'no-sections'],
  ['# Only a title', 'no-sections'],
  ['hello', 'no-sections'],
  ['This is a letter.\nIt names no sections.', 'no-sections'],
  ['```\n## in code (5m)\n```', 'no-sections'],
])('%j is refused: %s', (text, problem) => {
  expect(readOutline(text)).toEqual({ ok: false, problem })
})

test('a thousand sections are read, one more is too long', () => {
  expect(draftFrom(sections(1000)).parts).toHaveLength(1000)
  expect(readOutline(sections(1001))).toEqual({ ok: false, problem: 'too-long' })
})

test.each([
  ['a\n'.repeat(10_000_000)],
  ['a\r'.repeat(10_001)],
  ['a'.repeat(1_000_001)],
  ['>'.repeat(1_000_001)],
  ['|'.repeat(12_001)],
])('what is too large is refused before it is parsed', (text) => {
  expect(readOutline(text)).toEqual({ ok: false, problem: 'too-large' })
})

test.each([
  '>',
  '> ',
  '[',
  '![',
  '](',
  '**a*_',
  '`a',
  '- ',
  '1. ',
  '\\',
  '&#',
  '<a ',
  '#',
  '# ',
  ' ',
  '\t',
  '—',
  '(5m',
])('twenty thousand characters of "%s" are answered', (piece) => {
  const text = piece.repeat(20_000 / piece.length)
  expect(outlineDraftSchema.safeParse(draftFrom(`## One\n${text}\n## Two`)).success).toBe(true)
  expect(() => readOutline(text)).not.toThrow()
})

test('titles and notes are cut to what a section can hold, and a long title is kept in the notes', () => {
  const title = 'long '.repeat(100).trim()
  const [first, second] = draftFrom(`## ${title} (5m)\n## Two\n${'a'.repeat(300_000)}`).parts
  expect(first?.title).toHaveLength(300)
  expect(first?.notes).toBe(title)
  expect(second?.notes).toHaveLength(200_000)
})

test('any text gives a draft that fits sections and comes with line numbers in order, or a problem', () => {
  const marks = [
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '| a | 5m |\n',
    '|---|---|\n',
    '```',
    '---\n',
    '<!--',
    '    ',
  ]
  const words = [
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '(5m)',
    ' — 5:00',
    '：5分',
    'Title',
    '導入',
    '**',
    '[',
    '\ud83d',
    '\0',
  ]
  const pieces = fc.constantFrom(...marks, ...words)
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((some) => some.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, (outline) => {
      const read = readOutline(outline)
      if (!read.ok) return
      outlineDraftSchema.parse(read.value)
      planSchema.parse(draftSections(read.value, uuid))
      const lines = read.value.parts.map(({ line }) => line ?? 0)
      expect(lines).toEqual(lines.toSorted((a, b) => a - b))
      for (const { title, notes } of read.value.parts) {
        expect(title.trim() !== '' || read.value.format !== 'outline').toBe(true)
        expect(notes.isWellFormed() && title.isWellFormed()).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})
