import type { Priority, SectionKind } from '#shared/domain/section.ts'
import type { Millis } from '#shared/domain/time.ts'

/**
 * How a piece stands: `done`, `current` and `coming` in a run; `left-out` of this run; `removed` and `trimmed` by a
 * proposal: these keep their former place, with what goes lifted out.
 */
type PieceState = 'done' | 'current' | 'coming' | 'left-out' | 'removed' | 'trimmed'

/** A section as a piece of the slot bar, as wide as its `length` in ms. `was`: what a trimmed one took before, in ms. */
export type SlotPiece = {
  readonly id: string
  readonly title: string
  readonly length: Millis
  readonly kind: SectionKind
  readonly priority: Priority
  readonly state?: PieceState
  readonly was?: Millis
  /** Nobody planned or measured it. */
  readonly isEstimated?: boolean
}

/** The length of the place that a piece takes in the bar, in ms: of a trimmed one the former. */
export const placeOf = ({ state, length, was }: SlotPiece): Millis =>
  state === 'trimmed' ? (was ?? length) : length
