import type { ReactNode } from 'react'
import { overBy, type Budget } from '#shared/domain/slot.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { Markers, type Marks } from './markers.tsx'
import { at, percent } from './shares.ts'
import type { SlotBarLayout } from './slot-bar-layout.ts'
import styles from './slot-bar.module.css'
import { SlotTrack, Zones, type ZoneWords } from './slot-track.tsx'

type BarPlotProps = {
  readonly budget: Budget
  readonly extent: Millis
  readonly layout: SlotBarLayout
  readonly marks?: Marks
  readonly words?: ZoneWords | undefined
  /** The pieces. */
  readonly children: ReactNode
}

const NO_MARKS: Marks = {}

/** The drawing: the slot, the shelf under it with the post at its end, the pieces, and what points at them. */
export const BarPlot = ({ budget, extent, layout, marks = NO_MARKS, words, children }: BarPlotProps) => (
  <div className={styles.plot}>
    <SlotTrack layout={layout} words={words} />
    <span className={styles.shelf} style={{ width: percent(layout.slotEnd) }}>
      <Zones {...layout} />
    </span>
    {children}
    <span className={styles.post} style={at(layout.slotEnd)} />
    <Markers {...marks} extent={extent} isLate={overBy(marks.flag ?? millis(0), budget) > 0} />
  </div>
)
