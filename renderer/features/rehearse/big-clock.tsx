import { memo } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { FitState } from '#shared/domain/slot.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import styles from './big-clock.module.css'

type Props = {
  /** Whole seconds in ms: − = the budget is used up. */
  readonly remaining: Millis
  readonly budget: Millis
  readonly state: FitState | 'paused'
}

/** The remaining time, as large as its place allows; once the budget is used up, the time over. */
export const BigClock = memo(({ remaining, budget, state }: Props) => {
  const t = useWords()
  const over = remaining < 0
  return (
    <div className={styles['clock']} role="timer" aria-live="off" data-state={over ? 'over' : state}>
      <span className={styles['label']}>{t(over ? 'rehearse.over-by' : 'rehearse.remaining')}</span>
      <span className={styles['figures']}>
        {over ? '+' : ''}
        {formatLength(millis(Math.abs(remaining)))}
      </span>
      <span className={styles['elapsed']}>
        {t('rehearse.elapsed', {
          elapsed: formatLength(millis(budget - remaining)),
          budget: formatLength(budget),
        })}
      </span>
    </div>
  )
})
