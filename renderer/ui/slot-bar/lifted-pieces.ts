import { placeOf, type SlotPiece } from './slot-piece.ts'

/** The pieces of before, those that are gone after it marked removed and those that got shorter marked trimmed. */
export const liftedPieces = (
  before: readonly SlotPiece[],
  after: readonly SlotPiece[],
): readonly SlotPiece[] => {
  const stays = new Map(after.map((piece) => [piece.id, piece.length]))
  return before.map((piece) => {
    const kept = stays.get(piece.id)
    if (kept === undefined) return { ...piece, state: 'removed' as const }
    return kept < piece.length
      ? { ...piece, state: 'trimmed' as const, length: kept, was: placeOf(piece) }
      : piece
  })
}
