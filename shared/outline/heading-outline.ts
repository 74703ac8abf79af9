import { byMinutes } from './bare-minutes.ts'
import { byClock } from './clock-sections.ts'
import type { Heading, OutlineBlock } from './markdown-blocks.ts'
import { notesOf, strayOf, type OutlinePiece, type OutlineReading, type SourceLine } from './outline-piece.ts'
import { withTimesBelow } from './time-below.ts'

const isHeading = (block: OutlineBlock): block is Heading => block.kind === 'heading'

/** The lines of any block as they stand in the outline. */
export const linesOfBlock = (block: OutlineBlock): readonly SourceLine[] => {
  if (block.kind === 'heading') return [block]
  return block.kind === 'table' ? block.rows : block.lines
}

/** The first `#` is the talk's title, unless it carries a time and there are only `#`: then they all are sections. */
export const titleHeading = (blocks: readonly OutlineBlock[]): Heading | null => {
  const headings = blocks.filter(isHeading)
  const first = headings.find(({ depth }) => depth === 1) ?? null
  const alike = headings.length > 1 && headings.every(({ depth }) => depth === 1)
  return alike && first !== null && first.planned !== null ? null : first
}

/** A `#` with nothing of its own over a `##` only groups sections. */
const groups = (heading: Heading, next: OutlineBlock | undefined): boolean =>
  heading.planned === null && next !== undefined && isHeading(next) && next.depth > heading.depth

const sectionOf = ({ title, planned, line, text }: Heading): OutlinePiece => ({
  kind: 'section',
  title,
  planned,
  notes: '',
  line,
  text,
})

/** Sections are the `##`, or where there are none the highest headings; deeper ones belong to their notes. Null when no heading is left beside the title. */
export const headingOutline = (blocks: readonly OutlineBlock[]): OutlineReading | null => {
  const title = titleHeading(blocks)
  const others = blocks.filter(isHeading).filter((heading) => heading !== title)
  const depths = new Set(others.map(({ depth }) => depth))
  if (depths.size === 0) return null
  const level = depths.has(2) ? 2 : Math.min(...depths)
  const pieces = blocks.flatMap((block, index): readonly OutlinePiece[] => {
    if (block === title) return []
    if (!isHeading(block) || block.depth > level) return linesOfBlock(block).map(notesOf)
    const grouping = block.depth < level && groups(block, blocks[index + 1])
    return [grouping ? strayOf(block) : sectionOf(block)]
  })
  return { title: title?.title ?? null, pieces: byMinutes(byClock(withTimesBelow(pieces))) }
}
