import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString } from 'mdast-util-to-string'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'
import { escapeMarkdown, markdownTable } from '#electron/export/markdown-text.ts'

const read = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children

test.each([
  ['C# and *stars*', String.raw`C# and \*stars\*`],
  ['temp_fix_2', String.raw`temp\_fix\_2`],
  ['a | b', String.raw`a \| b`],
  ['<script>', String.raw`\<script\>`],
  ['[x](y)', String.raw`\[x\](y)`],
  ['1. First', String.raw`1\. First`],
  ['- 5 minutes', String.raw`\- 5 minutes`],
  ['段階的リリース（1%）', '段階的リリース（1%）'],
])('%j is written so that it shows as it is', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown)
})

test('line breaks cannot leave the line', () => {
  expect(escapeMarkdown('  one\r\n\n# two  ')).toBe('one # two')
})

const markdownish = fc.string({
  unit: fc.constantFrom(...Array.from('ab1.)(#+-=*_`~|<>[]!&;:\\/ \n\t段％')),
  maxLength: 20,
})
const shownText = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

test('any text in a heading, in a list or in a table reads as that text and nothing else', () => {
  fc.assert(
    fc.property(markdownish, (text) => {
      const shown = escapeMarkdown(text)
      fc.pre(shown !== '')
      const blocks = read(`# ${shown}\n\n- ${shown}\n\n${markdownTable(['a', 'b'], [[shown, shown]])}`)
      expect(blocks.map(({ type }) => type)).toEqual(['heading', 'list', 'table'])
      const [heading, list, table] = blocks.map((block) => toString(block))
      expect([heading, list]).toEqual([shownText(text), shownText(text)])
      expect(table).toBe(`ab${shownText(text).repeat(2)}`)
    }),
    { numRuns: 500 },
  )
})
