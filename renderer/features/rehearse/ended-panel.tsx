import { formatLength } from '#shared/domain/format.ts'
import type { Budget } from '#shared/domain/slot.ts'
import { fitState } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import { verdict } from '#shared/i18n/verdict.ts'
import { Button } from '#renderer/ui/button.tsx'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './start-panel.module.css'

type Props = {
  readonly total: Millis
  readonly budget: Budget
  readonly discarded: boolean
  readonly onLeave: () => void
  readonly onTakeBack: () => void
}

const Outcome = ({ total, budget }: Pick<Props, 'total' | 'budget'>) => {
  const t = useWords()
  const state = fitState(total, budget)
  return (
    <>
      <StateMark state={state} word={t(`state.${state}`)} size="large" />
      <p className={styles['clock']}>{formatLength(total)}</p>
      <p className={styles['first']}>{verdict(t, total, budget)}</p>
    </>
  )
}

/** After the last mark: how it ended, the way to the report, and the way back if it was not over. */
export const EndedPanel = ({ total, budget, discarded, onLeave, onTakeBack }: Props) => {
  const t = useWords()
  return (
    <div className={styles['panel']}>
      {discarded ? (
        <p className={styles['first']}>{t('rehearse.discarded')}</p>
      ) : (
        <Outcome total={total} budget={budget} />
      )}
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
