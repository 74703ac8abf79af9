import type { Millis } from '#shared/domain/time.ts'
import { headingTitle } from './heading-title.ts'
import type { OutlinePiece } from './outline-piece.ts'
import type { TimedTitle } from './timed-title.ts'

const NAMES =
  /^(?:(?:total|talk) )?(?:duration|length|time|slot)$|^(?:発表|所要|持ち|登壇|制限)?時間$|^発表枠$/i
const BULLET = /^\s*(?:[-*+>•]\s+|・\s*)?/

/** The line above an outline, or its first, that says how long the whole takes: `Duration: 40 min`, `発表時間：20分`. */
export type WholeLength = { readonly piece: OutlinePiece; readonly length: Millis }

/** Whether a line's words only name its time. */
export const namesLength = ({ title, planned }: TimedTitle): boolean => planned !== null && NAMES.test(title)

const lengthIn = (piece: OutlinePiece): Millis | null => {
  const told = piece.kind === 'section' ? piece : headingTitle(piece.text.replace(BULLET, ''))
  return namesLength(told) ? told.planned : null
}

/** Looks for that line down to the first section, of which there must be another. */
export const wholeLength = (pieces: readonly OutlinePiece[]): WholeLength | null => {
  const first = pieces.findIndex(({ kind }) => kind === 'section')
  const isOnly = !pieces.some(({ kind }, index) => index > first && kind === 'section')
  for (const piece of pieces.slice(0, isOnly ? first : first + 1)) {
    const length = piece.kind === 'caption' ? null : lengthIn(piece)
    if (length !== null) return { piece, length }
  }
  return null
}
