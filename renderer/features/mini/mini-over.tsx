import type { UnderWay } from '#shared/domain/cuts/rescue-now.ts'
import { endingAt, endingState } from '#shared/domain/run-ending.ts'
import { toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import { placeWords } from '#shared/i18n/run-words.ts'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './mini-face.module.css'
import { MiniFigures } from './mini-figures.tsx'

type Props = {
  readonly underWay: UnderWay
  readonly at: Millis
  /** It had an outline, and was kept: there is something to hold its length against. */
  readonly isMeasured: boolean
}

/** The run in the small window once it is over: how long it was, and whether that fits. */
export const MiniOver = ({ underWay, at, isMeasured }: Props) => {
  const t = useWords()
  const { plan, run, budget } = underWay
  const ending = endingAt(plan, run, at)
  const state = isMeasured ? endingState(ending, budget) : null
  return (
    <>
      <MiniFigures remaining={toWholeSeconds(ending.total)} />
      <div className={styles['beside']}>
        <p className={styles['state']}>
          {state === null ? t('clock.elapsed') : <StateMark state={state} word={t(`state.${state}`)} />}
        </p>
        <p className={styles['section']}>{placeWords(t, underWay)}</p>
      </div>
    </>
  )
}
