import { byMinutes } from './bare-minutes.ts'
import { beginsWithClock, byClock } from './clock-sections.ts'
import { headingTitle } from './heading-title.ts'
import type { TextBlock } from './markdown-blocks.ts'
import { notesOf, strayOf, type OutlinePiece, type OutlineReading, type SourceLine } from './outline-piece.ts'
import { tableOutline } from './table-outline.ts'
import type { TimedTitle } from './timed-title.ts'
import { namesLength } from './whole-length.ts'

const BULLET = /^(?:[-*+–—•‣◦▪▸]\s+|[・●○■□◆◇]\s*|\d{1,3}[.)]\s+|[\d０-９]{1,3}[．）、]\s*)(?:\[[ xX]\]\s+)?/
const QUOTE = '>'
/** Deeper than any indentation: a quoted line is never a section beside lines that are not. */
const QUOTED_DEPTH = 1_000_000
const SENTENCE_END = /[.。]$/

/** A line without a time and longer than this is something to say, not a title; in characters. */
const LONGEST_UNTIMED = 120

/** A line with how deep it stands: two for each level of indentation, one more for a bullet. */
type OutlineItem = SourceLine & TimedTitle & { readonly depth: number; readonly bulleted: boolean }

const itemOf = ({ line, text }: SourceLine): OutlineItem => {
  const content = text.trimStart()
  const indent = text.slice(0, text.length - content.length).replace(/\t/g, '    ').length
  const words = content.replace(BULLET, '')
  const bulleted = words !== content
  const quoted = content.startsWith(QUOTE) ? QUOTED_DEPTH : 0
  const depth = quoted + Math.floor(indent / 2) * 2 + (bulleted ? 1 : 0)
  return { line, text, depth, bulleted, ...headingTitle(words) }
}

const isTimed = ({ planned, title }: OutlineItem): boolean => planned !== null || beginsWithClock(title)
const isSaid = ({ planned, bulleted, title }: OutlineItem): boolean =>
  planned === null && !bulleted && (title.length > LONGEST_UNTIMED || SENTENCE_END.test(title))

/** Sections stand where the shallowest time stands; without any time, where the shallowest bullet does, or of two lines and more the shallowest. */
const sectionDepth = (items: readonly OutlineItem[]): number => {
  const timed = items.filter((item) => isTimed(item) && !namesLength(item))
  const bulleted = items.filter((item) => item.bulleted)
  const bare = items.length > 1 ? items : []
  const candidates = [timed, bulleted, bare].find(({ length }) => length > 0) ?? []
  return candidates.reduce((least, { depth }) => Math.min(least, depth), Infinity)
}

/** A first line above the sections: shallower than they are, or apart from them. */
const titleItem = (items: readonly OutlineItem[], depth: number): OutlineItem | null => {
  const [first, second] = items
  if (first === undefined || second === undefined || isTimed(first) || first.bulleted || isSaid(first))
    return null
  const apart = second.line > first.line + 1 && items.some((item) => isTimed(item) || item.bulleted)
  return first.depth < depth || apart ? first : null
}

const pieceOf = (item: OutlineItem, depth: number): OutlinePiece => {
  if (item.depth < depth) return strayOf(item)
  if (item.depth > depth || isSaid(item)) return notesOf(item)
  const { title, planned, line, text } = item
  return { kind: 'section', title, planned, notes: '', line, text }
}

/** Lines pasted from a spreadsheet, when most of them have a tab between words. */
const spreadsheet = (lines: readonly SourceLine[]): readonly OutlinePiece[] | null => {
  const tabbed = lines.filter(({ text }) => text.trim().includes('\t'))
  if (tabbed.length * 2 <= lines.length) return null
  const rows = tabbed.map((source) => ({
    ...source,
    cells: source.text
      .trimStart()
      .replace(BULLET, '')
      .split('\t')
      .map((cell) => cell.trim()),
  }))
  return tableOutline(rows)
}

/** Reads lines, bulleted, numbered, tabbed or bare: `title — time`. What stands deeper than the sections, and fenced code, becomes notes. */
export const plainOutline = (blocks: readonly TextBlock[]): OutlineReading => {
  const lines = blocks.flatMap((block) => (block.kind === 'prose' ? block.lines : []))
  const rows = spreadsheet(lines)
  if (rows !== null) return { title: null, pieces: rows }
  const items = new Map(lines.map((source) => [source.line, itemOf(source)]))
  const all = [...items.values()]
  const depth = sectionDepth(all)
  const title = titleItem(all, depth)
  const pieces = blocks
    .flatMap((block) => block.lines)
    .filter(({ line }) => line !== title?.line)
    .map((source) => {
      const item = items.get(source.line)
      return item === undefined ? notesOf(source) : pieceOf(item, depth)
    })
  return { title: title?.title ?? null, pieces: byMinutes(byClock(pieces)) }
}
