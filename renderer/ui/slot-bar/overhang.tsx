import { formatDelta } from '#shared/domain/format.ts'
import styles from './overhang.module.css'
import { over } from './shares.ts'
import type { SlotBarLayout } from './slot-bar-layout.ts'

/** The length that does not fit, written on what hangs over: "+3:00". */
export const Overhang = ({ overhang }: { readonly overhang: SlotBarLayout['overhang'] }) =>
  overhang === null ? null : (
    <span aria-hidden className={styles.overhang} style={over(overhang)}>
      <span className={styles.length}>{formatDelta(overhang.length)}</span>
    </span>
  )
