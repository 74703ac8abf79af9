import type { UnderWay } from '#shared/domain/cuts/rescue-now.ts'
import { formatDelta } from '#shared/domain/format.ts'
import { progressAt, type Progress } from '#shared/domain/progress.ts'
import { shownRemaining, shownSeconds } from '#shared/domain/shown-time.ts'
import { toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import { placeWords } from '#shared/i18n/run-words.ts'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './mini-face.module.css'
import { MiniFigures } from './mini-figures.tsx'

type Told = { readonly progress: Progress }

type Props = {
  readonly underWay: UnderWay
  readonly at: Millis
  /** Without an outline there is no time to keep to. */
  readonly isOpen: boolean
}

/** How far the run is from its plan; without one, what its figures are. */
const Standing = ({ run, progress, isOpen }: Pick<Props, 'isOpen'> & Pick<UnderWay, 'run'> & Told) => {
  const t = useWords()
  const state = run.phase === 'paused' ? 'paused' : progress.projectedState
  if (isOpen && state !== 'paused') return <p className={styles['state']}>{t('clock.elapsed')}</p>
  return (
    <p className={styles['state']}>
      <StateMark state={state} word={t(`state.${state}`)} />
      {isOpen ? null : <span>{formatDelta(toWholeSeconds(progress.delta))}</span>}
    </p>
  )
}

/** The run in the small window at one moment. */
export const MiniRun = ({ underWay, at, isOpen }: Props) => {
  const t = useWords()
  const { run } = underWay
  const progress = progressAt(underWay, run, at)
  const remaining = isOpen
    ? shownSeconds(progress.elapsed)
    : shownRemaining(progress.questions?.remaining ?? progress.remaining)
  return (
    <>
      <MiniFigures remaining={remaining} />
      <div className={styles['beside']}>
        <Standing run={run} progress={progress} isOpen={isOpen} />
        <p className={styles['section']}>{placeWords(t, underWay)}</p>
      </div>
    </>
  )
}
