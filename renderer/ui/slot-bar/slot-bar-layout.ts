import { overBy, type Budget } from '#shared/domain/slot.ts'
import { millis, sum, type Millis } from '#shared/domain/time.ts'
import { placeOf, type SlotPiece } from './slot-piece.ts'

/** A stretch of the bar; all places and widths are shares of the drawn extent, 0 to 1. */
export type Stretch = { readonly x: number; readonly width: number }

/** A piece in its place. `within`, `filled` and `kept` are shares of the piece itself, counted from its start. */
export type PiecePlace = Stretch & {
  readonly piece: SlotPiece
  /** Place on the ramp of fills: 0 for the first piece, 1 for the last. */
  readonly ramp: number
  /** What lies within the budget; the rest hangs over. */
  readonly within: number
  /** What is spoken already. */
  readonly filled: number
  /** What stays; the rest is lifted out. */
  readonly kept: number
}

/** A bar laid out; places and widths are shares of the drawn extent, 0 to 1. */
export type SlotBarLayout = {
  readonly slotEnd: number
  readonly slack: Stretch
  readonly qa: Stretch
  readonly places: readonly PiecePlace[]
  /** Where the last piece ends. */
  readonly end: number
  /** What does not fit: `length` > 0 in whole seconds (ms). Null when all fits. */
  readonly overhang: (Stretch & { readonly length: Millis }) | null
}

type Bar = {
  readonly budget: Budget
  readonly pieces: readonly SlotPiece[]
  /** The length that is drawn from edge to edge, in ms. */
  readonly extent: Millis
  /** How much of it is spoken, in ms; null when no run is on. */
  readonly needle: Millis | null
}

/** What all pieces take one after the other, in ms. */
export const totalOf = (pieces: readonly SlotPiece[]): Millis => sum(pieces.map(placeOf))

/** The length to draw so that the slot and each of these lengths (totals, needles) fit on one scale, in ms. */
export const extentOf = ({ slot }: Budget, lengths: readonly Millis[]): Millis =>
  millis(Math.max(slot, ...lengths))

const shareWithin = (end: Millis, { start, length }: { start: Millis; length: Millis }): number =>
  length === 0 ? Number(start <= end) : Math.min(1, Math.max(0, (end - start) / length))

const filledShare = (state: SlotPiece['state'], reached: number): number => {
  if (state === 'done') return 1
  return state === 'coming' ? 0 : reached
}

const keptShare = (piece: SlotPiece): number => {
  if (piece.state === 'removed') return 0
  const place = placeOf(piece)
  return place === 0 ? 1 : Math.min(1, piece.length / place)
}

const placesOf = ({ budget, pieces, extent, needle }: Bar): readonly PiecePlace[] => {
  let start = millis(0)
  return pieces.map((piece, index) => {
    const length = placeOf(piece)
    const span = { start, length }
    start = millis(start + length)
    return {
      piece,
      x: span.start / extent,
      width: length / extent,
      ramp: index / Math.max(1, pieces.length - 1),
      within: shareWithin(budget.budget, span),
      filled: needle === null ? 0 : filledShare(piece.state, shareWithin(needle, span)),
      kept: keptShare(piece),
    }
  })
}

/** The bar to scale: where each piece lies, where slack and Q&A buffer lie at the slot's end, and what hangs over. */
export const slotBarLayout = (bar: Bar): SlotBarLayout => {
  const { budget, pieces, extent } = bar
  const total = totalOf(pieces)
  const over = overBy(total, budget)
  const budgetEnd = budget.budget / extent
  return {
    slotEnd: budget.slot / extent,
    slack: { x: budget.target / extent, width: budget.slack / extent },
    qa: { x: budgetEnd, width: budget.qa / extent },
    places: placesOf(bar),
    end: total / extent,
    overhang: over > 0 ? { x: budgetEnd, width: total / extent - budgetEnd, length: over } : null,
  }
}
