import { formatLength } from '#shared/domain/format.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './piece-label.module.css'
import { percent } from './shares.ts'
import type { PiecePlace } from './slot-bar-layout.ts'
import { placeOf } from './slot-piece.ts'

/** The words in a piece: on the larger of its parts within and beyond the budget, so that they never cross the edge. */
export const PieceLabel = ({ place }: { readonly place: PiecePlace }) => {
  const { piece, within, kept } = place
  const hanging = within < 0.5
  const leaving = kept === 0
  const room = hanging ? { left: percent(within), right: 0 } : { left: 0, width: percent(within) }
  return (
    <span
      aria-hidden
      className={classNames(styles.label, hanging && !leaving && styles.hanging, leaving && styles.leaving)}
      style={room}
    >
      <span className={styles.title}>{piece.title}</span>
      {hanging && !leaving ? null : <span className={styles.time}>{formatLength(placeOf(piece))}</span>}
    </span>
  )
}
