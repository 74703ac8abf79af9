import type { UnderWay } from '#shared/domain/cuts/rescue-now.ts'
import { runEnding, type RunEnding } from '#shared/domain/run-ending.ts'
import { fitState, type Budget } from '#shared/domain/slot.ts'
import { toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import { placeWords } from '#shared/i18n/run-words.ts'
import { endOf, runVerdict, stoppedEarly } from '#shared/i18n/verdict.ts'
import { BigClock } from '#renderer/ui/big-clock.tsx'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './stage-face.module.css'

type Ended = { readonly ending: RunEnding; readonly budget: Budget }

const State = ({ ending: { lasted, told }, budget }: Ended) => {
  const t = useWords()
  const end = endOf(lasted)
  const state = fitState(end, budget)
  return stoppedEarly(end, budget, told) ? null : (
    <StateMark state={state} word={t(`state.${state}`)} size="large" />
  )
}

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
  const ending = runEnding(plan, run, at)
  return (
    <>
      <p className={styles['state']}>{isMeasured ? <State ending={ending} budget={budget} /> : null}</p>
      <BigClock
        remaining={toWholeSeconds(ending.lasted.total)}
        label={t('clock.elapsed')}
        caption=""
        paused
      />
      <div className={styles['places']}>
        <p className={styles['current']}>{placeWords(t, underWay)}</p>
        <p className={styles['verdict']}>
          {isMeasured ? runVerdict(t, ending.lasted, { ...ending.told, budget }) : ''}
        </p>
      </div>
    </>
  )
}
