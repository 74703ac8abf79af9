import { memo, type CSSProperties } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import styles from './big-clock.module.css'

type Props = {
  /** Whole seconds in ms: − = the budget is used up. */
  readonly remaining: Millis
  readonly budget: Millis
  readonly paused: boolean
}

/** Figures that the clock is sized for: at least those of `mm:ss`, so that it does not jump at ten minutes. */
const LEAST_FIGURES = 5

const sizedFor = (text: string): CSSProperties & { readonly '--figures': number } => ({
  '--figures': Math.max(LEAST_FIGURES, text.length),
})

const stateOf = ({ remaining, paused }: Props): string => {
  if (paused) return 'paused'
  return remaining < 0 ? 'over' : 'running'
}

/** The remaining time, as large as its place allows; once the budget is used up, the time over. */
export const BigClock = memo((props: Props) => {
  const t = useWords()
  const { remaining, budget } = props
  const over = remaining < 0
  const figures = `${over ? '+' : ''}${formatLength(millis(Math.abs(remaining)))}`
  const elapsed = formatLength(millis(budget - remaining))
  return (
    <div className={styles['clock']} role="timer" aria-live="off" data-state={stateOf(props)}>
      <div className={styles['face']}>
        <span className={styles['label']}>{t(over ? 'rehearse.over-by' : 'rehearse.remaining')}</span>
        <span className={styles['figures']} style={sizedFor(figures)}>
          {figures}
        </span>
        <span className={styles['elapsed']}>
          {t('rehearse.elapsed', { elapsed, budget: formatLength(budget) })}
        </span>
      </div>
    </div>
  )
})
