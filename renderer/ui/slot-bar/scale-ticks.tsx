import { formatLength } from '#shared/domain/format.ts'
import type { Millis } from '#shared/domain/time.ts'
import styles from './scale-ticks.module.css'
import { at, percent } from './shares.ts'
import { slotTicks } from './slot-ticks.ts'

type ScaleTicksProps = {
  readonly slot: Millis
  readonly extent: Millis
}

/** Room that the overhang's length takes when it stands under the bar. */
const LENGTH_ROOM = '3.25rem'

/** Minutes under a bar, and the slot's end written out. */
export const ScaleTicks = ({ slot, extent }: ScaleTicksProps) => (
  <div aria-hidden className={styles.ticks}>
    {slotTicks(slot, extent).map((tick) => (
      <span key={tick} className={styles.tick} style={at(tick / extent)}>
        {tick / 60_000}
      </span>
    ))}
    <span
      className={styles.end}
      style={{ right: slot === extent ? 0 : `max(${percent(1 - slot / extent)}, ${LENGTH_ROOM})` }}
    >
      {formatLength(slot)}
    </span>
  </div>
)
