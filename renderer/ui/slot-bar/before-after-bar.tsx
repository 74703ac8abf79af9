import { useState } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import type { Budget } from '#shared/domain/slot.ts'
import styles from './before-after-bar.module.css'
import { Caption } from './caption.tsx'
import { liftedPieces } from './lifted-pieces.ts'
import { NamedBar, type NamedRow } from './named-bar.tsx'
import { ScaleTicks } from './scale-ticks.tsx'
import { extentOf, slotBarLayout, totalOf } from './slot-bar-layout.ts'
import bar from './slot-bar.module.css'
import type { SlotPiece } from './slot-piece.ts'

type Row = { readonly name: string; readonly pieces: readonly SlotPiece[] }

type BeforeAfterBarProps = {
  readonly budget: Budget
  readonly before: Row
  readonly after: Row
  /** `cut` lifts out of the upper bar what is gone or shorter in the lower one; `run` only compares. */
  readonly relation: 'cut' | 'run'
  /** The whole in a sentence, for screen readers. */
  readonly label: string
  readonly describePiece: (piece: SlotPiece) => string
}

/** A section that is named: in one row by its own words, marked in both. */
type Named = { readonly id: string; readonly row: 'before' | 'after' }

/** Two bars on one scale, such as planned above and actual below; the same section is marked in both. */
export const BeforeAfterBar = ({
  budget,
  before,
  after,
  relation,
  label,
  describePiece,
}: BeforeAfterBarProps) => {
  const [named, setNamed] = useState<Named | null>(null)
  const extent = extentOf(budget, [totalOf(before.pieces), totalOf(after.pieces)])
  const upper = relation === 'cut' ? liftedPieces(before.pieces, after.pieces) : before.pieces
  const layoutOf = (pieces: readonly SlotPiece[]) => slotBarLayout({ budget, pieces, extent, needle: null })
  const above = layoutOf(upper)
  const below = layoutOf(after.pieces)
  const piece = (named?.row === 'before' ? upper : after.pieces).find(({ id }) => id === named?.id)
  const rowOf = (row: Named['row'], { name, pieces }: Row): NamedRow => ({
    name,
    label: `${name}. ${label}`,
    total: totalOf(pieces),
    onName: (id) => setNamed(id === null ? null : { id, row }),
  })
  const shared = { budget, extent, describe: describePiece, named: named?.id ?? null }
  return (
    <div className={classNames(bar.bar, relation === 'cut' && bar.lifting, styles.rows)}>
      <NamedBar {...shared} row={rowOf('before', before)} layout={above} />
      <NamedBar
        {...shared}
        row={rowOf('after', after)}
        layout={below}
        className={classNames(styles.second, above.overhang !== null && styles.roomy)}
      />
      <div className={classNames(bar.under, styles.under)}>
        <ScaleTicks slot={budget.slot} extent={extent} overhang={below.overhang} />
        <Caption>{piece === undefined ? '' : describePiece(piece)}</Caption>
      </div>
    </div>
  )
}
