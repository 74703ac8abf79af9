import type { CSSProperties } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { Millis } from '#shared/domain/time.ts'
import styles from './scale-ticks.module.css'
import { at, percent } from './shares.ts'
import type { SlotBarLayout } from './slot-bar-layout.ts'
import { slotTicks } from './slot-ticks.ts'

type ScaleTicksProps = {
  readonly slot: Millis
  /** The length drawn from edge to edge, in ms. */
  readonly extent: Millis
  readonly overhang: SlotBarLayout['overhang']
}

/** Shares of the bar as custom properties; the style sheet hides what has no room at the width there is. */
const room = (shares: Readonly<Record<`--${string}`, number>>): CSSProperties => shares

/** Where the overhang's length may stand under the bar, as shares: its width, and where it ends. */
const hanging = (overhang: SlotBarLayout['overhang']) =>
  overhang === null ? null : { width: overhang.width, end: overhang.x + overhang.width }

/** Minutes under a bar, and the slot's end written out. */
export const ScaleTicks = ({ slot, extent, overhang }: ScaleTicksProps) => {
  const end = formatLength(slot)
  const slotEnd = slot / extent
  const hang = hanging(overhang)
  const isBeyond = hang !== null && hang.end > slotEnd
  const labels = hang === null || isBeyond ? [slotEnd] : [slotEnd, hang.end]
  const gapOf = (x: number): number =>
    Math.min(...labels.filter((label) => label >= x).map((label) => label - x))
  const besideLength = isBeyond ? `${percent(1 - hang.end)} + var(--length-room)` : '0px'
  const endFrom = `max(${percent(1 - slotEnd)}, ${besideLength})`
  const endRoom = hang === null || isBeyond ? {} : room({ '--gap': slotEnd - hang.end, '--hang': hang.width })
  return (
    <div
      aria-hidden
      className={styles.ticks}
      style={room({ '--beyond': isBeyond ? hang.end - slotEnd : 1, '--figures': end.length })}
    >
      {slotTicks(slot).map((tick) => (
        <span
          key={tick}
          className={styles.tick}
          style={{ ...at(tick / extent), ...room({ '--gap': gapOf(tick / extent) }) }}
        >
          {tick / 60_000}
        </span>
      ))}
      <span className={styles.end} style={{ right: endFrom, ...endRoom }}>
        {end}
      </span>
    </div>
  )
}
