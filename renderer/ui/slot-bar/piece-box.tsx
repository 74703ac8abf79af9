import type { CSSProperties } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './piece-box.module.css'
import { over, percent } from './shares.ts'
import type { PiecePlace } from './slot-bar-layout.ts'

/** Where a piece lies, and its step on the ramp, which the style sheet turns into a fill. */
export const pieceStyle = (place: PiecePlace): CSSProperties => {
  const ramp = { '--ramp': place.ramp.toFixed(4) }
  return { ...over(place), ...ramp }
}

/** Texture and mark of a piece: what it is, apart from its colour. */
export const pieceClass = ({ piece: { kind, priority, state, isEstimated } }: PiecePlace): string =>
  classNames(
    styles.piece,
    kind === 'demo' && styles.demo,
    priority === 'must' && styles.must,
    state === 'left-out' && styles['left-out'],
    state === 'current' && styles.current,
    isEstimated === true && styles.estimated,
  )

/** A piece without its words: what stays, what of it is spoken, what hangs over, what is lifted out. */
export const PieceBox = ({ place: { within, filled, kept } }: { readonly place: PiecePlace }) => (
  <>
    {kept > 0 ? (
      <span className={styles.body} style={{ width: percent(kept) }}>
        {filled > 0 ? <span className={styles.done} style={{ width: percent(filled / kept) }} /> : null}
        {within < kept ? (
          <span className={styles.over} style={{ width: percent((kept - within) / kept) }} />
        ) : null}
      </span>
    ) : null}
    {kept < 1 ? <span className={styles.lifted} style={{ width: percent(1 - kept) }} /> : null}
  </>
)
