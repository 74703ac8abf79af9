import { memo, type CSSProperties } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import styles from './big-clock.module.css'

type Props = {
  /** Whole seconds in ms: − = the time is used up. */
  readonly remaining: Millis
  /** What the figures are: remaining, or over. */
  readonly label: string
  /** The line below the figures. */
  readonly caption: string
  readonly paused: boolean
}

/** Figures that the clock is sized for: at least those of `mm:ss`, so that it does not jump at ten minutes. */
const LEAST_FIGURES = 5

const sizedFor = (text: string): CSSProperties & { readonly '--figures': number } => ({
  '--figures': Math.max(LEAST_FIGURES, text.length),
})

const stateOf = ({ remaining, paused }: Pick<Props, 'remaining' | 'paused'>): string => {
  if (paused) return 'paused'
  return remaining < 0 ? 'over' : 'running'
}

/** The remaining time, as large as its place allows; once it is used up, the time over. */
export const BigClock = memo(({ remaining, label, caption, paused }: Props) => {
  const figures = `${remaining < 0 ? '+' : ''}${formatLength(millis(Math.abs(remaining)))}`
  return (
    <div className={styles['clock']} role="timer" aria-live="off" data-state={stateOf({ remaining, paused })}>
      <div className={styles['face']}>
        <span className={styles['label']}>{label}</span>
        <span className={styles['figures']} style={sizedFor(figures)}>
          {figures}
        </span>
        <span className={styles['elapsed']}>{caption}</span>
      </div>
    </div>
  )
})
