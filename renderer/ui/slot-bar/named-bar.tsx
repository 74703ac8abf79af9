import type { Budget } from '#shared/domain/slot.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { Millis } from '#shared/domain/time.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { BarPlot } from './bar-plot.tsx'
import styles from './before-after-bar.module.css'
import { Overhang } from './overhang.tsx'
import type { SlotBarLayout } from './slot-bar-layout.ts'
import { SlotPieces } from './slot-pieces.tsx'
import type { SlotPiece } from './slot-piece.ts'

/** What a bar among several is called, and its total in ms. */
export type NamedRow = {
  readonly name: string
  readonly label: string
  readonly total: Millis
  readonly onName: (id: string | null) => void
}

type NamedBarProps = {
  readonly row: NamedRow
  readonly budget: Budget
  readonly extent: Millis
  readonly layout: SlotBarLayout
  readonly describe: (piece: SlotPiece) => string
  readonly named: string | null
  readonly className?: string
}

/** One of several bars on one scale, with its name and total beside it. */
export const NamedBar = ({ row, budget, extent, layout, describe, named, className }: NamedBarProps) => (
  <>
    <div className={classNames(styles.name, className)}>
      <span className={styles.word}>{row.name}</span>
      <span className={styles.total}>{formatLength(row.total)}</span>
    </div>
    <div className={classNames(className)}>
      <BarPlot budget={budget} extent={extent} layout={layout}>
        <SlotPieces
          label={row.label}
          places={layout.places}
          describe={describe}
          named={named}
          onName={row.onName}
          onPick={undefined}
        />
        <Overhang overhang={layout.overhang} />
      </BarPlot>
    </div>
  </>
)
