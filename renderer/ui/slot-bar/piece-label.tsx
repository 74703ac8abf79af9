import { classNames } from '#renderer/ui/class-names.ts'
import { formatLength } from '#shared/domain/format.ts'
import { labelRoom } from './label-room.ts'
import styles from './piece-label.module.css'
import { over } from './shares.ts'
import type { PiecePlace } from './slot-bar-layout.ts'
import { placeOf } from './slot-piece.ts'

/** The words in a piece, in its widest part, so that no edge runs through them. Beyond the budget the time gives way to the overhang's. */
export const PieceLabel = ({ place }: { readonly place: PiecePlace }) => {
  const { piece, within, kept } = place
  const room = labelRoom(place)
  const leaving = kept === 0
  const hanging = !leaving && room.x >= within
  return (
    <span
      aria-hidden
      className={classNames(styles.label, hanging && styles.hanging, leaving && styles.leaving)}
      style={over(room)}
    >
      <span className={styles.title}>{piece.title}</span>
      {hanging ? null : <span className={styles.time}>{formatLength(placeOf(piece))}</span>}
    </span>
  )
}
