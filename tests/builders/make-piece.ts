import { v7 as uuid } from 'uuid'
import { minutes } from '#shared/domain/time.ts'
import type { SlotPiece } from '#renderer/ui/slot-bar/slot-piece.ts'

/** A complete piece of five minutes; the patch says what matters to the test. */
export const makePiece = (patch: Partial<SlotPiece> = {}): SlotPiece => ({
  id: uuid(),
  title: 'A section',
  length: minutes(5),
  kind: 'content',
  priority: 'should',
  ...patch,
})

/** Pieces named a, b, c … of these lengths, in minutes. */
export const piecesOf = (...lengths: readonly number[]): readonly SlotPiece[] =>
  lengths.map((length, index) => {
    const name = String.fromCodePoint(97 + index)
    return makePiece({ id: name, title: `Section ${name}`, length: minutes(length) })
  })
