import { commentTime } from './heading-title.ts'
import { inlineText } from './inline-text.ts'
import type { OutlinePiece } from './outline-piece.ts'

/** `14:00` below a heading is as likely when it begins. */
const CLOCK = /^\d{1,2}[:：]\d{2}$/

const timeOf = (line: string): ReturnType<typeof commentTime> => {
  const words = inlineText(line)
  return CLOCK.test(words) ? null : commentTime(words)
}

/** A section without a time whose notes begin with a line that is only one, `*5 min*` or `Time: 5 min`, takes that time; the line is no part of its notes. */
export const withTimesBelow = (pieces: readonly OutlinePiece[]): readonly OutlinePiece[] => {
  const told: OutlinePiece[] = []
  let open: number | null = null
  for (const piece of pieces) {
    const time = open !== null && piece.kind === 'notes' ? timeOf(piece.text) : null
    const section = told[open ?? -1]
    if (time !== null && section?.kind === 'section') told[open ?? -1] = { ...section, planned: time }
    else told.push(piece)
    if (piece.kind === 'section' && piece.planned === null) open = told.length - 1
    else if (piece.text.trim() !== '') open = null
  }
  return told
}
