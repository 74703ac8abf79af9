import { sum } from '#shared/domain/time.ts'
import type { OutlinePiece } from './outline-piece.ts'

const TOTAL = /^(?:(?:grand )?total(?: time)?|sum|合計(?:時間)?|総計|計)$/i
const END = /^(?:end|finish|終了|終わり)$/i

type SectionPiece = Extract<OutlinePiece, { readonly kind: 'section' }>

/** Whether a piece with this title and no length closes the outline: a total, or the end of an agenda. */
const closes = ({ title, planned }: SectionPiece): boolean =>
  planned === null && (TOTAL.test(title) || END.test(title))

/** The lines of an outline that are no sections: totals and ends without a time, and a total that is the sum of the others. Counted as a section it would double the talk. */
export const totalLines = (pieces: readonly OutlinePiece[]): ReadonlySet<OutlinePiece> => {
  const sections = pieces.filter((piece) => piece.kind === 'section')
  const whole = sum(sections.flatMap(({ planned }) => planned ?? []))
  return new Set(
    sections.filter(
      (piece) =>
        closes(piece) || (TOTAL.test(piece.title) && piece.planned !== null && piece.planned * 2 === whole),
    ),
  )
}
