import { formatLength } from '#shared/domain/format.ts'
import { endingState, type RunEnding } from '#shared/domain/run-ending.ts'
import type { Budget } from '#shared/domain/slot.ts'
import { runVerdict } from '#shared/i18n/verdict.ts'
import { Button } from '#renderer/ui/button.tsx'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './start-panel.module.css'

type Props = {
  readonly ending: RunEnding
  readonly budget: Budget
  readonly discarded: boolean
  /** It had no outline to be measured by. */
  readonly open: boolean
  readonly onLeave: () => void
  readonly onTakeBack: () => void
}

const Outcome = ({ ending, budget }: Pick<Props, 'ending' | 'budget'>) => {
  const t = useWords()
  const state = endingState(ending, budget)
  return (
    <>
      {state === null ? null : <StateMark state={state} word={t(`state.${state}`)} size="large" />}
      <p className={styles['clock']}>{formatLength(ending.total)}</p>
      <output className={styles['first']}>{runVerdict(t, ending, budget)}</output>
    </>
  )
}

const OpenOutcome = ({ ending }: Pick<Props, 'ending'>) => {
  const t = useWords()
  return (
    <>
      <p className={styles['clock']}>{formatLength(ending.total)}</p>
      <output className={styles['quiet']}>{t('clock.kept')}</output>
    </>
  )
}

/** After the last mark: how it ended, the way to the report, and the way back if it was not over. */
export const EndedPanel = ({ ending, budget, discarded, open, onLeave, onTakeBack }: Props) => {
  const t = useWords()
  return (
    <div className={styles['panel']}>
      {discarded ? <p className={styles['first']}>{t('rehearse.discarded')}</p> : null}
      {!discarded && open ? <OpenOutcome ending={ending} /> : null}
      {discarded || open ? null : <Outcome ending={ending} budget={budget} />}
      {discarded ? <p className={styles['quiet']}>{t('rehearse.discarded-about')}</p> : null}
      <Button variant="primary" keys={['Enter']} onPress={onLeave}>
        {t(discarded ? 'rehearse.leave' : 'rehearse.see-report')}
      </Button>
      <Button variant="plain" keys={['←']} onPress={onTakeBack}>
        {t('rehearse.not-over')}
      </Button>
    </div>
  )
}
