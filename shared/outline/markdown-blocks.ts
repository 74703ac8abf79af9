import type { RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString } from 'mdast-util-to-string'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import { headingTitle } from './heading-title.ts'
import { inlineText } from './inline-text.ts'
import type { SourceLine } from './outline-piece.ts'
import { isDashed, underlined, usesUnderlines } from './setext.ts'
import type { TableRow } from './table-columns.ts'
import type { TimedTitle } from './timed-title.ts'

export type Heading = SourceLine & TimedTitle & { readonly kind: 'heading'; readonly depth: number }
type TableBlock = { readonly kind: 'table'; readonly rows: readonly TableRow[] }

/** Text of the outline: `prose` may be read line by line; `verbatim` (fenced code, HTML) holds nothing but notes. */
export type TextBlock = { readonly kind: 'prose' | 'verbatim'; readonly lines: readonly SourceLine[] }
export type OutlineBlock = Heading | TableBlock | TextBlock

/**
 * Not read by the parser. Lists and quotes are read line by line instead: their nesting takes the parser minutes in a
 * hostile text. Inline marks are taken out of titles alone. Underlined headings are found afterwards.
 */
const notParsed = [
  'blockQuote',
  'list',
  'setextUnderline',
  'definition',
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
]

/** Each tab takes the parser as much as four letters; after the first they say nothing more to it. */
const TABS = /\t{2,}/g

const parse = (text: string): readonly RootContent[] =>
  fromMarkdown(text.replace(TABS, '\t'), {
    extensions: [frontmatter(['yaml', 'toml']), gfmTable(), { disable: { null: notParsed } }],
    mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmTableFromMarkdown()],
  }).children

const linesOf = (node: RootContent, source: readonly string[]): readonly SourceLine[] => {
  const first = node.position?.start.line ?? 1
  return source
    .slice(first - 1, node.position?.end.line ?? first)
    .map((text, index) => ({ line: first + index, text }))
}

const rowsOf = (table: Table, source: readonly string[]): readonly TableRow[] =>
  table.children.map((row) => {
    const line = row.position?.start.line ?? 1
    return {
      line,
      text: source[line - 1] ?? '',
      cells: row.children.map((cell) => inlineText(toString(cell))),
    }
  })

const isFenced = (lines: readonly SourceLine[]): boolean => /^\s*(?:```|~~~)/.test(lines[0]?.text ?? '')

const headingOf = (line: SourceLine, depth: number, words = line.text): Heading => ({
  kind: 'heading',
  depth,
  ...line,
  ...headingTitle(words),
})

const proseOf = (lines: readonly SourceLine[]): readonly TextBlock[] =>
  lines.length === 0 ? [] : [{ kind: 'prose', lines }]

/** A paragraph, with the headings that are underlined in it. */
const paragraphOf = (lines: readonly SourceLine[]): readonly OutlineBlock[] =>
  underlined(lines).flatMap(({ lines: prose, heading }) => [
    ...proseOf(prose),
    ...(heading === null ? [] : [headingOf(heading, 1)]),
  ])

const blockOf = (
  node: RootContent,
  source: readonly string[],
  dashed: (lines: readonly SourceLine[]) => boolean,
): readonly OutlineBlock[] => {
  const lines = linesOf(node, source)
  const [first] = lines
  if (node.type === 'heading' && first !== undefined) return [headingOf(first, node.depth, toString(node))]
  if (node.type === 'paragraph')
    return first !== undefined && dashed(lines) ? [headingOf(first, 2)] : paragraphOf(lines)
  if (node.type === 'table') return [{ kind: 'table', rows: rowsOf(node, source) }]
  if (node.type === 'html' || (node.type === 'code' && isFenced(lines))) return [{ kind: 'verbatim', lines }]
  return node.type === 'code' ? proseOf(lines) : []
}

/** The blocks of a Markdown text with LF line ends, in order; front matter and rules are left out. */
export const markdownBlocks = (text: string): readonly OutlineBlock[] => {
  const source = text.split('\n')
  const nodes = parse(text)
  const paragraphs = nodes.filter(({ type }) => type === 'paragraph').map((node) => linesOf(node, source))
  const others = usesUnderlines(paragraphs)
  return nodes.flatMap((node) =>
    blockOf(node, source, (lines) => isDashed(lines, source[lines[0]?.line ?? 0] ?? '', others)),
  )
}
