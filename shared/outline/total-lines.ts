import { sum } from '#shared/domain/time.ts'
import type { OutlinePiece } from './outline-piece.ts'

const TOTAL = /^(?:(?:grand )?total(?: time)?|sum|合計(?:時間)?|総計|計)$/i
const END = /^(?:end|finish|終了|終わり)$/i

type SectionPiece = Extract<OutlinePiece, { readonly kind: 'section' }>

const isSaid = (piece: OutlinePiece | undefined): boolean =>
  piece?.kind === 'notes' && piece.text.trim() !== ''

/** The last section and what it is worth beside the others: a total that was not brought up to date is larger than each. */
const isLastSum = (piece: SectionPiece, sections: readonly SectionPiece[]): boolean =>
  sections.length > 2 &&
  piece === sections.at(-1) &&
  sections.every(({ planned }) => (planned ?? 0) <= (piece.planned ?? 0))

/** The lines of an outline that are no sections: totals and ends without a time or notes, a total that is the sum of the others, and one that closes a list and is larger than each. Counted as a section it would double the talk. */
export const totalLines = (pieces: readonly OutlinePiece[]): ReadonlySet<OutlinePiece> => {
  const sections = pieces.filter((piece) => piece.kind === 'section')
  const whole = sum(sections.flatMap(({ planned }) => planned ?? []))
  const isTotal = (piece: SectionPiece): boolean =>
    TOTAL.test(piece.title) &&
    (piece.planned === null || piece.planned * 2 === whole || isLastSum(piece, sections))
  return new Set(
    pieces.filter(
      (piece, index) =>
        piece.kind === 'section' &&
        (isTotal(piece) || (piece.planned === null && END.test(piece.title) && !isSaid(pieces[index + 1]))),
    ),
  )
}
