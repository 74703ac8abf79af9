import type { Budget } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import type { Marks } from './markers.tsx'
import type { SlotPiece } from './slot-piece.ts'

/** What every bar is drawn from. */
export type BarProps = Marks & {
  readonly budget: Budget
  readonly pieces: readonly SlotPiece[]
  /** The whole in a sentence: what a screen reader says of the bar. */
  readonly label: string
  /** The length drawn from edge to edge, in ms. */
  readonly extent: Millis
}
