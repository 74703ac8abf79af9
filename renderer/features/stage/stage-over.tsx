import type { UnderWay } from '#shared/domain/cuts/rescue-now.ts'
import { endingAt, endingState } from '#shared/domain/run-ending.ts'
import { toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import { placeWords } from '#shared/i18n/run-words.ts'
import { runVerdict } from '#shared/i18n/verdict.ts'
import { BigClock } from '#renderer/ui/big-clock.tsx'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './stage-face.module.css'

type Props = {
  readonly underWay: UnderWay
  readonly at: Millis
  /** It had an outline, and was kept: there is something to hold its length against. */
  readonly isMeasured: boolean
}

/** The stage once the run is over: how long it was and what that means, as the desk says it. */
export const StageOver = ({ underWay, at, isMeasured }: Props) => {
  const t = useWords()
  const { plan, run, budget } = underWay
  const ending = endingAt(plan, run, at)
  const state = isMeasured ? endingState(ending, budget) : null
  return (
    <>
      <p className={styles['state']}>
        {state === null ? null : <StateMark state={state} word={t(`state.${state}`)} size="large" />}
      </p>
      <BigClock remaining={toWholeSeconds(ending.total)} label={t('clock.elapsed')} caption="" paused />
      <div className={styles['places']}>
        <p className={styles['current']}>{placeWords(t, underWay)}</p>
        <p className={styles['verdict']}>{isMeasured ? runVerdict(t, ending, budget) : ''}</p>
      </div>
    </>
  )
}
