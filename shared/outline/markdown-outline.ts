import { agendaOutline } from './agenda-outline.ts'
import { bodyOutline } from './body-outline.ts'
import { headingsOf, isHeading, type Headings } from './heading-levels.ts'
import { captionOf, deeperOutline, headingOutline } from './heading-outline.ts'
import { markdownBlocks, type OutlineBlock } from './markdown-blocks.ts'
import type { OutlinePiece, OutlineReading } from './outline-piece.ts'

const sectionsOf = ({ pieces }: OutlineReading) => pieces.filter((piece) => piece.kind === 'section')
const timesIn = (reading: OutlineReading): number =>
  sectionsOf(reading).filter(({ planned }) => planned !== null).length

/** What is read where headings are not the sections: a table with times, else the lines. */
const bodyReading = (blocks: readonly OutlineBlock[], { title, others }: Headings): OutlineReading => {
  const body = bodyOutline(blocks.filter((block) => !isHeading(block)))
  const captions: readonly OutlinePiece[] = others.map(captionOf)
  return {
    title: title?.title ?? body.title,
    length: title?.planned ?? null,
    pieces: [...captions, ...body.pieces],
  }
}

/** What stands below headings of which at most one has a time: deeper headings with times, or lists and tables, the richer. */
const belowHeadings = (
  blocks: readonly OutlineBlock[],
  headings: Headings,
  above: OutlineReading,
): OutlineReading | null => {
  if (timesIn(above) > 1) return null
  const deeper = deeperOutline(blocks, headings)
  const agenda = agendaOutline(blocks, headings)
  if (deeper === null || agenda === null) return deeper ?? agenda
  return timesIn(agenda) > timesIn(deeper) ? agenda : deeper
}

/** A single heading without a time over a table or list with times is only its caption: "Agenda". */
const isCaptioned = (above: OutlineReading, body: OutlineReading): boolean => {
  const [only, ...more] = sectionsOf(above)
  return only !== undefined && only.planned === null && more.length === 0 && timesIn(body) > 1
}

/** Reads Markdown with LF line ends, and plain lines, which are Markdown too: headings are the sections unless times stand only below them, else a table with times, else the lines. `named`: the title in the front matter. */
export const markdownOutline = (text: string, named: string | null = null): OutlineReading => {
  const blocks = markdownBlocks(text)
  const headings = headingsOf(blocks, named)
  const above = headingOutline(blocks, headings)
  const below = above === null ? null : belowHeadings(blocks, headings, above)
  if (below !== null) return below
  if (above !== null && sectionsOf(above).length > 1) return above
  const body = bodyReading(blocks, headings)
  return above === null || isCaptioned(above, body) ? body : above
}
