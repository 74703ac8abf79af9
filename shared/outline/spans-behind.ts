import { lengthsOfSpans, spanOf } from './clock-times.ts'
import type { OutlinePiece } from './outline-piece.ts'
import { BRACKETED_TIME } from './written-time.ts'

type SectionPiece = Extract<OutlinePiece, { readonly kind: 'section' }>

/** Only so much of the end of a title is looked at. */
const LONGEST_END = 40
const isSection = (piece: OutlinePiece): piece is SectionPiece => piece.kind === 'section'

const BRACKETED_END = new RegExp(String.raw`\s*${BRACKETED_TIME}\s*$`)

const spanBehind = ({ title, planned }: SectionPiece): ReturnType<typeof spanOf> =>
  planned === null ? spanOf((BRACKETED_END.exec(title.slice(-LONGEST_END))?.[1] ?? '').trim()) : null

/** Two and more sections with a span in brackets behind their titles, `Opening [0:00 – 2:00]`, last from one to the other; others stay as they are. */
export const bySpansBehind = (pieces: readonly OutlinePiece[]): readonly OutlinePiece[] => {
  const found = pieces.filter(isSection).flatMap((section) => {
    const span = spanBehind(section)
    return span === null ? [] : [{ section, span }]
  })
  const lengths = lengthsOfSpans(
    found.map(({ span: [start] }) => start),
    found.map(({ span: [, end] }) => end),
  )
  if (lengths === null || found.length < 2) return pieces
  const times = new Map(found.map(({ section }, index) => [section, lengths[index] ?? null]))
  return pieces.map((piece) =>
    piece.kind === 'section' && times.has(piece)
      ? { ...piece, title: piece.title.replace(BRACKETED_END, ''), planned: times.get(piece) ?? null }
      : piece,
  )
}
