import { memo } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { FitState } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import { behindWords, endingWords } from '#shared/i18n/run-words.ts'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './state-line.module.css'

type Props = {
  readonly state: FitState | 'paused'
  /** Whole seconds in ms. */
  readonly projected: Millis
  readonly budget: Millis
  /** Whole seconds in ms: + = behind the plan. */
  readonly delta: Millis
  /** The talk itself is over: its length is known. */
  readonly told: boolean
  /** How likely it ends in time, in words. */
  readonly chance: string
}

/** The state in words above the clock: where it ends, and how far from the plan it is. */
export const StateLine = memo(({ state, projected, budget, delta, told, chance }: Props) => {
  const t = useWords()
  return (
    <p className={styles['line']}>
      <StateMark state={state} word={t(`state.${state}`)} size="large" />
      <strong className={styles['ending']}>
        {told ? t('rehearse.told', { at: formatLength(projected) }) : endingWords(t, projected, budget)}
      </strong>
      {told || chance === '' ? null : <span className={styles['behind']}>{chance}</span>}
      {told ? null : <span className={styles['behind']}>{behindWords(t, delta)}</span>}
    </p>
  )
})
