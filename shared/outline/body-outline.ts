import { linesOfBlock } from './heading-outline.ts'
import type { OutlineBlock, TextBlock } from './markdown-blocks.ts'
import { strayOf, type OutlinePiece, type OutlineReading } from './outline-piece.ts'
import { plainOutline } from './plain-outline.ts'
import { tableOutline } from './table-outline.ts'

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

/** Reads what stands between headings: tables with times, else the lines. */
export const bodyOutline = (blocks: readonly OutlineBlock[]): OutlineReading => {
  const tables = tablesReading(blocks)
  if (tables !== null) return { title: null, pieces: tables }
  const lines = plainOutline(blocks.filter(isText))
  const apart = blocks.filter((block) => !isText(block)).flatMap(linesOfBlock)
  return { title: lines.title, pieces: [...apart.map(strayOf), ...lines.pieces] }
}
