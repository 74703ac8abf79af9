import { formatDelta } from '#shared/domain/format.ts'
import { toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import { classNames } from './class-names.ts'
import styles from './delta-text.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

const look = (delta: Millis): string | undefined => {
  if (delta === 0) return styles.same
  return delta > 0 ? styles.longer : styles.shorter
}

type DeltaTextProps = {
  /** In ms, + = over (longer). */
  readonly delta: Millis
  /** What a screen reader says instead: "3:00 over". */
  readonly words: string
}

/** A signed difference, rounded once before its sign and colour are chosen. */
export const DeltaText = ({ delta, words }: DeltaTextProps) => (
  <span className={classNames(styles.delta, look(toWholeSeconds(delta)))}>
    <span aria-hidden>{formatDelta(delta)}</span>
    <VisuallyHidden>{words}</VisuallyHidden>
  </span>
)
