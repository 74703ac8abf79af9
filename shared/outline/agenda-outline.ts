import { bodyOutline } from './body-outline.ts'
import { FEWEST_TIMES, isHeading, type Headings } from './heading-levels.ts'
import { captionOf, linesOfBlock } from './heading-outline.ts'
import type { Heading, OutlineBlock } from './markdown-blocks.ts'
import { strayOf, type OutlinePiece, type OutlineReading } from './outline-piece.ts'

/** What stands between two headings, with the upper one. */
type Stretch = { readonly heading: Heading | null; readonly blocks: OutlineBlock[] }

const stretchesOf = (blocks: readonly OutlineBlock[], title: Heading | null): readonly Stretch[] => {
  const stretches: Stretch[] = [{ heading: null, blocks: [] }]
  for (const block of blocks) {
    if (isHeading(block)) stretches.push({ heading: block === title ? null : block, blocks: [] })
    else stretches.at(-1)?.blocks.push(block)
  }
  return stretches
}

const isTimed = (piece: OutlinePiece): boolean => piece.kind === 'section' && piece.planned !== null

/** The list or table with times of one stretch: at least half of what it lists has one. */
const listed = ({ blocks }: Stretch): readonly OutlinePiece[] | null => {
  const lines = blocks.flatMap(linesOfBlock)
  if (!lines.some(({ text }) => /[\d０-９]/.test(text))) return null
  const { title, pieces } = bodyOutline(blocks)
  const sections = pieces.filter(({ kind }) => kind === 'section')
  const times = sections.filter(isTimed).length
  if (times === 0 || times * 2 < sections.length) return null
  const named = lines.find(({ text }) => title !== null && text.includes(title))
  return named === undefined ? pieces : [strayOf(named), ...pieces]
}

const piecesOf = (stretch: Stretch): readonly OutlinePiece[] => [
  ...(stretch.heading === null ? [] : [captionOf(stretch.heading)]),
  ...(listed(stretch) ?? stretch.blocks.flatMap(linesOfBlock).map(strayOf)),
]

/** Lists and tables with times below headings without any: an agenda among other chapters, or one in parts. Null where fewer than three times stand there. */
export const agendaOutline = (
  blocks: readonly OutlineBlock[],
  { title }: Headings,
): OutlineReading | null => {
  const pieces = stretchesOf(blocks, title).flatMap(piecesOf)
  return pieces.filter(isTimed).length < FEWEST_TIMES
    ? null
    : { title: title?.title ?? null, length: title?.planned ?? null, pieces }
}
