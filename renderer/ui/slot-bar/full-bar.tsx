import { useState } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { BarPlot } from './bar-plot.tsx'
import type { BarProps } from './bar-props.ts'
import { Caption } from './caption.tsx'
import { Overhang } from './overhang.tsx'
import { ScaleTicks } from './scale-ticks.tsx'
import { slotBarLayout, type SlotBarLayout } from './slot-bar-layout.ts'
import styles from './slot-bar.module.css'
import { SlotPieces } from './slot-pieces.tsx'
import type { SlotPiece } from './slot-piece.ts'
import type { ZoneWords } from './slot-track.tsx'

/** What a bar has whose pieces can be read one by one. */
export type Naming = {
  /** Names a piece, with planned and actual. */
  readonly describePiece: (piece: SlotPiece) => string
  /** What slack and Q&A buffer are called in the bar. */
  readonly words?: ZoneWords
  readonly ticks?: boolean
  /** What the line under the bar says while no piece is named. */
  readonly caption?: string
  /** Told which piece was chosen with Enter or a click. */
  readonly onPick?: (id: string) => void
}

const isLifting = ({ places }: SlotBarLayout): boolean => places.some(({ kept }) => kept < 1)

/** The bar with words: titles and times in the pieces, minutes under it, and a line that names the piece pointed at. */
export const FullBar = (props: BarProps & Naming) => {
  const { budget, pieces, label, extent, describePiece, words, ticks = true, caption = '', onPick } = props
  const { needle, ghost, flag } = props
  const [named, setNamed] = useState<string | null>(null)
  const layout = slotBarLayout({ budget, pieces, extent, needle: needle ?? null })
  const piece = pieces.find(({ id }) => id === named)
  const marked = needle !== undefined || ghost !== undefined || flag !== undefined
  return (
    <div className={classNames(styles.bar, marked && styles.marked, isLifting(layout) && styles.lifting)}>
      <BarPlot budget={budget} extent={extent} layout={layout} marks={{ needle, ghost, flag }} words={words}>
        <SlotPieces
          label={label}
          places={layout.places}
          describe={describePiece}
          named={named}
          onName={setNamed}
          onPick={onPick}
        />
        <Overhang overhang={layout.overhang} />
      </BarPlot>
      <div className={styles.under}>
        {ticks ? <ScaleTicks slot={budget.slot} extent={extent} overhang={layout.overhang} /> : null}
        <Caption>{piece === undefined ? caption : describePiece(piece)}</Caption>
      </div>
    </div>
  )
}
