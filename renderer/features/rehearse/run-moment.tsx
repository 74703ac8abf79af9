import { elapsedAt } from '#shared/domain/run-state.ts'
import { shownSeconds } from '#shared/domain/shown-time.ts'
import { toWholeSeconds } from '#shared/domain/time.ts'
import { placeWords } from '#shared/i18n/run-words.ts'
import { useWords } from '#renderer/words.ts'
import { RescueLine } from './rescue-line.tsx'
import { RunBar } from './run-bar.tsx'
import { RunClock } from './run-clock.tsx'
import { RunPlace } from './run-place.tsx'
import { RunSpeech } from './run-speech.tsx'
import { StateLine } from './state-line.tsx'
import styles from './run-moment.module.css'
import { useFinishChance } from './use-finish-chance.ts'
import { useRunSecond, type RunOnDesk } from './use-run-moment.ts'

/** All that moves with the clock. Its parts are told only what they show, so that nothing else is drawn again. */
export const RunMoment = ({ desk }: { readonly desk: RunOnDesk }) => {
  const t = useWords()
  const { at, progress } = useRunSecond(desk)
  const { run, facts } = desk
  const chance = useFinishChance(desk, shownSeconds(at))
  const paused = run.phase === 'paused'
  const state = paused ? 'paused' : progress.projectedState
  return (
    <div className={styles['moment']}>
      <StateLine
        state={state}
        projected={toWholeSeconds(progress.projected)}
        budget={facts.budget.budget}
        delta={toWholeSeconds(progress.delta)}
        told={run.phase === 'questions'}
        chance={chance}
      />
      <div className={styles['middle']}>
        <RunClock progress={progress} budget={facts.budget} paused={paused} />
        <RunPlace desk={desk} at={at} progress={progress} />
      </div>
      <RescueLine desk={desk} second={shownSeconds(at)} next={progress.next} />
      <RunBar desk={desk} second={shownSeconds(at)} elapsed={shownSeconds(elapsedAt(run, at))} />
      <RunSpeech text={t('rehearse.spoken', { state: t(`state.${state}`), title: placeWords(t, desk) })} />
    </div>
  )
}
