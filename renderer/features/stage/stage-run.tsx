import { rescueNow, type UnderWay } from '#shared/domain/cuts/rescue-now.ts'
import { findSection } from '#shared/domain/plan.ts'
import { formatLength } from '#shared/domain/format.ts'
import { progressAt, type Progress } from '#shared/domain/progress.ts'
import { shownRemaining, shownSeconds } from '#shared/domain/shown-time.ts'
import { toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { endingWords, placeWords, rescueWords } from '#shared/i18n/run-words.ts'
import { BigClock } from '#renderer/ui/big-clock.tsx'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import styles from './stage-face.module.css'

type Props = { readonly underWay: UnderWay; readonly at: Millis }

const nextWords = (t: Translate, { plan }: UnderWay, { next }: Progress): string =>
  next === null ? '' : t('stage.next', { title: findSection(plan, next)?.title || t('untitled.section') })

/** What to leave out, once that is needed. */
const WayOut = ({ underWay, at }: Props) => {
  const t = useWords()
  const { list } = useWriting()
  const { plan, budget } = underWay
  const answer = rescueNow(underWay, at)
  return (
    <p className={styles['way-out']}>
      {answer.kind === 'none-needed' ? '' : rescueWords({ t, list, plan, budget }, answer)}
    </p>
  )
}

/** The run on the stage at one moment. */
export const StageRun = ({ underWay, at }: Props) => {
  const t = useWords()
  const { run, budget } = underWay
  const progress = progressAt(underWay, run, at)
  const paused = run.phase === 'paused'
  const state = paused ? 'paused' : progress.projectedState
  const isTold = run.phase === 'questions'
  const ending = toWholeSeconds(isTold ? progress.elapsed : progress.projected)
  const remaining = shownRemaining(progress.questions?.remaining ?? progress.remaining)
  const left = t(progress.questions === null ? 'rehearse.remaining' : 'rehearse.questions-remaining')
  return (
    <>
      <p className={styles['state']}>
        <StateMark state={state} word={t(`state.${state}`)} size="large" />
        <span>
          {isTold ? t('rehearse.told', { at: formatLength(ending) }) : endingWords(t, ending, budget.budget)}
        </span>
      </p>
      <BigClock
        remaining={remaining}
        label={remaining < 0 ? t('rehearse.over-by') : left}
        caption=""
        paused={paused}
      />
      <div className={styles['places']}>
        <p className={styles['current']}>{placeWords(t, underWay)}</p>
        <p className={styles['next']}>{nextWords(t, underWay, progress)}</p>
      </div>
      <WayOut underWay={underWay} at={shownSeconds(at)} />
    </>
  )
}
