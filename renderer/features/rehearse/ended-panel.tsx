import { formatLength } from '#shared/domain/format.ts'
import type { Budget } from '#shared/domain/slot.ts'
import { fitState } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import { runVerdict, stoppedEarly } from '#shared/i18n/verdict.ts'
import { Button } from '#renderer/ui/button.tsx'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './start-panel.module.css'

type Props = {
  readonly total: Millis
  readonly budget: Budget
  /** How many of the run's sections were spoken. */
  readonly told: { readonly told: number; readonly of: number }
  readonly discarded: boolean
  /** It had no outline to be measured by. */
  readonly open: boolean
  readonly onLeave: () => void
  readonly onTakeBack: () => void
}

const Outcome = ({ total, budget, told }: Pick<Props, 'total' | 'budget' | 'told'>) => {
  const t = useWords()
  const state = fitState(total, budget)
  return (
    <>
      {stoppedEarly(total, budget, told) ? null : (
        <StateMark state={state} word={t(`state.${state}`)} size="large" />
      )}
      <p className={styles['clock']}>{formatLength(total)}</p>
      <output className={styles['first']}>{runVerdict(t, total, { ...told, budget })}</output>
    </>
  )
}

const OpenOutcome = ({ total }: Pick<Props, 'total'>) => {
  const t = useWords()
  return (
    <>
      <p className={styles['clock']}>{formatLength(total)}</p>
      <output className={styles['quiet']}>{t('clock.kept')}</output>
    </>
  )
}

/** After the last mark: how it ended, the way to the report, and the way back if it was not over. */
export const EndedPanel = ({ total, budget, told, discarded, open, onLeave, onTakeBack }: Props) => {
  const t = useWords()
  return (
    <div className={styles['panel']}>
      {discarded ? <p className={styles['first']}>{t('rehearse.discarded')}</p> : null}
      {!discarded && open ? <OpenOutcome total={total} /> : null}
      {discarded || open ? null : <Outcome total={total} budget={budget} told={told} />}
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
