import { bodyOutline } from './body-outline.ts'
import { FEWEST_TIMES, isHeading, type Headings } from './heading-levels.ts'
import { captionOf, linesOfBlock } from './heading-outline.ts'
import type { Heading, OutlineBlock } from './markdown-blocks.ts'
import { strayOf, type OutlinePiece, type OutlineReading } from './outline-piece.ts'
import { parted } from './parted.ts'

const isTimed = (piece: OutlinePiece): boolean => piece.kind === 'section' && piece.planned !== null

/** The list or table with times of one part: at least half of what it lists has one. */
const listed = (blocks: readonly OutlineBlock[]): readonly OutlinePiece[] | null => {
  const lines = blocks.flatMap(linesOfBlock)
  if (!lines.some(({ text }) => /[\d０-９]/.test(text))) return null
  const { title, pieces } = bodyOutline(blocks)
  const sections = pieces.filter(({ kind }) => kind === 'section')
  const times = sections.filter(isTimed).length
  if (times === 0 || times * 2 < sections.length) return null
  const named = lines.find(({ text }) => title !== null && text.includes(title))
  return named === undefined ? pieces : [strayOf(named), ...pieces]
}

/** What stands below a heading, and the heading as its caption, unless it is the talk's title. */
const piecesBelow =
  (title: Heading | null) =>
  (part: readonly OutlineBlock[]): readonly OutlinePiece[] => {
    const blocks = part.filter((block) => !isHeading(block))
    return [
      ...part
        .filter(isHeading)
        .filter((heading) => heading !== title)
        .map(captionOf),
      ...(listed(blocks) ?? blocks.flatMap(linesOfBlock).map(strayOf)),
    ]
  }

/** Lists and tables with times below headings without any: an agenda among other chapters, or one in parts. Null where fewer than three times stand there. */
export const agendaOutline = (
  blocks: readonly OutlineBlock[],
  { title }: Headings,
): OutlineReading | null => {
  const pieces = parted(blocks, isHeading).flatMap(piecesBelow(title))
  return pieces.filter(isTimed).length < FEWEST_TIMES
    ? null
    : { title: title?.title ?? null, length: title?.planned ?? null, pieces }
}
