import { useCallback, useState } from 'react'
import type { PiecePlace } from './slot-bar-layout.ts'
import styles from './slot-bar.module.css'
import { PieceButton } from './piece-button.tsx'
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
export const SlotPieces = ({ label, places, describe, named, onName, onPick }: SlotPiecesProps) => {
  const [last, setLast] = useState<string | null>(null)
  const stop = places.find(({ piece }) => piece.id === last) ?? places[0]
  const name = useCallback(
    (id: string | null, byFocus: boolean) => {
      if (byFocus && id !== null) setLast(id)
      onName(id)
    },
    [onName],
  )
  return (
    <ul aria-label={label} className={styles.pieces}>
      {places.map((place) => (
        <PieceButton
          key={place.piece.id}
          place={place}
          name={describe(place.piece)}
          isStop={place === stop}
          isNamed={place.piece.id === named}
          onName={name}
          onPick={onPick}
        />
      ))}
    </ul>
  )
}
