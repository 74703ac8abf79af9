import { formatLength } from '#shared/domain/format.ts'
import { lengthsBetween, risingClock } from './clock-times.ts'
import type { OutlinePiece } from './outline-piece.ts'

type SectionPiece = Extract<OutlinePiece, { readonly kind: 'section' }>

const LEADING = /^(\d{1,3}:\d{2}(?::\d{2})?)(?:\s*[-–—:：]\s*|\s+)(?=\S)/

/** The moment at which a section begins: written before its title, else the time after it. */
const momentOf = ({ title, planned }: SectionPiece): string => {
  const leading = LEADING.exec(title)?.[1]
  return leading ?? (planned === null ? '' : formatLength(planned))
}

const isSection = (piece: OutlinePiece): piece is SectionPiece => piece.kind === 'section'

/** Sections with a clock time that rises from one to the next, `14:00 Opening` or `Opening — 0:00`, last until the next one begins; others stay as they are. */
export const byClock = (pieces: readonly OutlinePiece[]): readonly OutlinePiece[] => {
  const sections = pieces.filter(isSection)
  const leading = sections.every(({ title, planned }) => planned === null && LEADING.test(title))
  const moments = leading || sections[0]?.planned === 0 ? risingClock(sections.map(momentOf), leading) : null
  if (moments === null) return pieces
  const lengths = lengthsBetween(moments, false)
  let index = -1
  return pieces.map((piece) => {
    if (piece.kind !== 'section') return piece
    index += 1
    return { ...piece, title: piece.title.replace(LEADING, ''), planned: lengths[index] ?? null }
  })
}
