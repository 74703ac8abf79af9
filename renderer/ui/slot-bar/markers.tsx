import { classNames } from '#renderer/ui/class-names.ts'
import type { Millis } from '#shared/domain/time.ts'
import styles from './markers.module.css'
import { at } from './shares.ts'

/** Moments marked in a bar, in ms; undefined: not marked. */
export type Marks = {
  /** Now. */
  readonly needle?: Millis | undefined
  /** Where the plan would be now. */
  readonly ghost?: Millis | undefined
  /** The projected finish. */
  readonly flag?: Millis | undefined
}

const POINTER = 'M0 0h12v6l-6 7-6-7Z'
const PENNANT = 'M0 0h14l-4 5 4 5H0Z'

type MarkerProps = { readonly x: number; readonly look: string; readonly shape: string }

const Marker = ({ x, look, shape }: MarkerProps) => (
  <span className={classNames(styles.marker, look)} style={at(x)}>
    <span className={styles.line} />
    <svg width="14" height="13" className={styles.head}>
      <path d={shape} />
    </svg>
  </span>
)

type MarkersProps = Marks & {
  readonly extent: Millis
  /** Whether the projected finish lies beyond the budget. */
  readonly isLate: boolean
}

/** The needle for now, the ghost for the plan, the flag for the projected finish. */
export const Markers = ({ needle, ghost, flag, extent, isLate }: MarkersProps) => (
  <>
    {ghost === undefined ? null : (
      <Marker x={ghost / extent} look={classNames(styles.ghost)} shape={POINTER} />
    )}
    {flag === undefined ? null : (
      <Marker
        x={flag / extent}
        look={classNames(styles.flag, flag / extent > 0.5 && styles.leftwards, isLate && styles.late)}
        shape={PENNANT}
      />
    )}
    {needle === undefined ? null : (
      <Marker x={needle / extent} look={classNames(styles.needle)} shape={POINTER} />
    )}
  </>
)
