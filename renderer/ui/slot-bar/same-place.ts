import type { PiecePlace } from './slot-bar-layout.ts'
import type { SlotPiece } from './slot-piece.ts'

const isSamePiece = (one: SlotPiece, other: SlotPiece): boolean =>
  one.id === other.id &&
  one.title === other.title &&
  one.length === other.length &&
  one.kind === other.kind &&
  one.priority === other.priority &&
  one.state === other.state &&
  one.was === other.was &&
  one.isEstimated === other.isEstimated

/** Whether two places look the same. */
export const isSamePlace = (one: PiecePlace, other: PiecePlace): boolean =>
  one.x === other.x &&
  one.width === other.width &&
  one.ramp === other.ramp &&
  one.within === other.within &&
  one.filled === other.filled &&
  one.kept === other.kept &&
  isSamePiece(one.piece, other.piece)
