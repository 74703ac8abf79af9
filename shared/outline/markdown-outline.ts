import { headingOutline, linesOfBlock, titleHeading } from './heading-outline.ts'
import { markdownBlocks, type OutlineBlock, type TextBlock } from './markdown-blocks.ts'
import { strayOf, type OutlinePiece, type OutlineReading } from './outline-piece.ts'
import { plainOutline } from './plain-outline.ts'
import { tableOutline } from './table-outline.ts'

const sectionsOf = ({ pieces }: OutlineReading) => pieces.filter((piece) => piece.kind === 'section')

/** The tables with a column of times; every other block is not understood. Null when there is no such table. */
const tablesReading = (blocks: readonly OutlineBlock[]): readonly OutlinePiece[] | null => {
  let found = false
  const pieces = blocks.flatMap((block) => {
    const rows = block.kind === 'table' ? tableOutline(block.rows) : null
    found ||= rows !== null
    return rows ?? linesOfBlock(block).map(strayOf)
  })
  return found ? pieces : null
}

const isText = (block: OutlineBlock): block is TextBlock =>
  block.kind === 'prose' || block.kind === 'verbatim'

/** What is read where headings are not the sections: a table with times, else the lines. */
const bodyReading = (blocks: readonly OutlineBlock[]): OutlineReading => {
  const title = titleHeading(blocks)
  const body = blocks.filter((block) => block !== title)
  const tables = tablesReading(body)
  if (tables !== null) return { title: title?.title ?? null, pieces: tables }
  const lines = plainOutline(body.filter(isText))
  const apart = body.filter((block) => !isText(block)).flatMap(linesOfBlock)
  return { title: title?.title ?? lines.title, pieces: [...apart.map(strayOf), ...lines.pieces] }
}

/** A single heading without a time over a table or list with times is only its caption: "Agenda". */
const isCaptioned = (headings: OutlineReading, body: OutlineReading): boolean => {
  const [only, ...more] = sectionsOf(headings)
  const timed = sectionsOf(body).filter(({ planned }) => planned !== null)
  return only !== undefined && only.planned === null && more.length === 0 && timed.length > 1
}

/** Reads Markdown with LF line ends, and plain lines, which are Markdown too: headings are the sections, else a table with times, else the lines. */
export const markdownOutline = (text: string): OutlineReading => {
  const blocks = markdownBlocks(text)
  const headings = headingOutline(blocks)
  if (headings !== null && sectionsOf(headings).length > 1) return headings
  const body = bodyReading(blocks)
  return headings === null || isCaptioned(headings, body) ? body : headings
}
