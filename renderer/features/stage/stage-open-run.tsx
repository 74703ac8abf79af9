import type { UnderWay } from '#shared/domain/cuts/rescue-now.ts'
import { elapsedAt } from '#shared/domain/run-state.ts'
import { shownSeconds } from '#shared/domain/shown-time.ts'
import type { Millis } from '#shared/domain/time.ts'
import { placeWords } from '#shared/i18n/run-words.ts'
import { BigClock } from '#renderer/ui/big-clock.tsx'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './stage-face.module.css'

/** A run without an outline on the stage: the time so far, and the section under way. */
export const StageOpenRun = ({ underWay, at }: { readonly underWay: UnderWay; readonly at: Millis }) => {
  const t = useWords()
  const { run } = underWay
  const isPaused = run.phase === 'paused'
  return (
    <>
      <p className={styles['state']}>
        {isPaused ? <StateMark state="paused" word={t('state.paused')} size="large" /> : null}
      </p>
      <BigClock
        remaining={shownSeconds(elapsedAt(run, at))}
        label={t('clock.elapsed')}
        caption=""
        paused={isPaused}
      />
      <div className={styles['places']}>
        <p className={styles['current']}>{placeWords(t, underWay)}</p>
      </div>
    </>
  )
}
