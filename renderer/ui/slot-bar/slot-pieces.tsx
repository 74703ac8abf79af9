import { ListBox, ListBoxItem } from 'react-aria-components'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { PieceBox, pieceClass, pieceStyle } from './piece-box.tsx'
import { PieceLabel } from './piece-label.tsx'
import type { PiecePlace } from './slot-bar-layout.ts'
import styles from './slot-bar.module.css'
import type { SlotPiece } from './slot-piece.ts'

type SlotPiecesProps = {
  readonly label: string
  readonly places: readonly PiecePlace[]
  readonly describe: (piece: SlotPiece) => string
  /** The piece that is named in the caption. */
  readonly named: string | null
  /** Told which piece is pointed at or focused; null when none is. */
  readonly onName: (id: string | null) => void
  readonly onPick: ((id: string) => void) | undefined
}

/** The pieces of a full bar: one stop for Tab, arrow keys move between them, each says its name. */
export const SlotPieces = ({ label, places, describe, named, onName, onPick }: SlotPiecesProps) => (
  <ListBox
    aria-label={label}
    orientation="horizontal"
    onAction={(key) => onPick?.(String(key))}
    className={styles.pieces ?? ''}
  >
    {places.map((place) => {
      const { id, title } = place.piece
      return (
        <ListBoxItem
          key={id}
          id={id}
          textValue={title}
          className={pieceClass(place)}
          style={pieceStyle(place)}
          onFocus={() => onName(id)}
          onBlur={() => onName(null)}
          onPointerEnter={() => onName(id)}
          onPointerLeave={() => onName(null)}
          {...(named === id ? { 'data-named': true } : {})}
        >
          <VisuallyHidden>{describe(place.piece)}</VisuallyHidden>
          <PieceBox place={place} />
          <PieceLabel place={place} />
        </ListBoxItem>
      )
    })}
  </ListBox>
)
