import { byMinutes } from './bare-minutes.ts'
import { byClock } from './clock-sections.ts'
import { isHeading, timedLevel, usualLevel, type Headings } from './heading-levels.ts'
import type { Heading, OutlineBlock } from './markdown-blocks.ts'
import { notesOf, strayOf, type OutlinePiece, type OutlineReading, type SourceLine } from './outline-piece.ts'
import { withTimesBelow } from './time-below.ts'

/** The lines of any block as they stand in the outline. */
export const linesOfBlock = (block: OutlineBlock): readonly SourceLine[] => {
  if (block.kind === 'heading') return [block]
  return block.kind === 'table' ? block.rows : block.lines
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

/** A heading as the caption of what stands below it. */
export const captionOf = ({ title, line, text }: Heading): OutlinePiece => ({
  kind: 'caption',
  title,
  line,
  text,
})

const readingOf = (pieces: readonly OutlinePiece[], title: Heading | null): OutlineReading => ({
  title: title?.title ?? null,
  length: title?.planned ?? null,
  pieces: byMinutes(byClock(withTimesBelow(pieces))),
})

/** Sections are the headings of the usual level; deeper ones belong to their notes. Null when no heading is left beside the title. */
export const headingOutline = (
  blocks: readonly OutlineBlock[],
  headings: Headings,
): OutlineReading | null => {
  if (headings.others.length === 0) return null
  const level = usualLevel(headings)
  const pieces = blocks.flatMap((block, index): readonly OutlinePiece[] => {
    if (block === headings.title) return []
    if (!isHeading(block) || block.depth > level) return linesOfBlock(block).map(notesOf)
    const grouping = block.depth < level && groups(block, blocks[index + 1])
    return [grouping ? captionOf(block) : sectionOf(block)]
  })
  return readingOf(pieces, headings.title)
}

/** Sections are the headings of the highest deeper level at which times stand, below the others as captions; null without one. */
export const deeperOutline = (blocks: readonly OutlineBlock[], headings: Headings): OutlineReading | null => {
  const level = timedLevel(headings)
  if (level === null) return null
  let isOpen = false
  const pieces = blocks.flatMap((block): readonly OutlinePiece[] => {
    if (block === headings.title) return []
    if (!isHeading(block) || block.depth > level)
      return linesOfBlock(block).map((line) => (isOpen ? notesOf(line) : strayOf(line)))
    isOpen = block.depth === level
    return [isOpen ? sectionOf(block) : captionOf(block)]
  })
  return readingOf(pieces, headings.title)
}
