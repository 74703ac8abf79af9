import { elapsedAt } from '#shared/domain/run-state.ts'
import { findSection, spokenSections } from '#shared/domain/plan.ts'
import { millis, toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import { BigClock } from './big-clock.tsx'
import { RescueLine } from './rescue-line.tsx'
import { RunBar } from './run-bar.tsx'
import { RunSpeech } from './run-speech.tsx'
import { SectionPanel } from './section-panel.tsx'
import { StateLine } from './state-line.tsx'
import styles from './run-moment.module.css'
import { useRunMoment, type RunOnDesk } from './use-run-moment.ts'

/** Shown time never runs ahead of what was spoken: down to whole seconds, in ms. */
const seconds = (ms: Millis): Millis => millis(Math.floor(ms / 1000) * 1000)
const tenths = (ms: Millis): Millis => millis(Math.floor(ms / 100) * 100)

/** All that moves with the clock. Its parts are told only what they show, so that nothing else is drawn again. */
export const RunMoment = ({ desk }: { readonly desk: RunOnDesk }) => {
  const t = useWords()
  const { at, progress } = useRunMoment(desk)
  const { plan, run, facts } = desk
  const spoken = spokenSections(plan)
  const section = findSection(plan, progress.current.id)
  const next = progress.next === null ? undefined : findSection(plan, progress.next)
  const state = run.phase === 'paused' ? 'paused' : progress.projectedState
  const title = section?.title || t('untitled.section')
  return (
    <div className={styles['moment']}>
      <StateLine
        state={state}
        projected={toWholeSeconds(progress.projected)}
        budget={facts.budget.budget}
        delta={toWholeSeconds(progress.delta)}
      />
      <div className={styles['middle']}>
        <BigClock
          remaining={millis(facts.budget.budget - seconds(progress.elapsed))}
          budget={facts.budget.budget}
          paused={run.phase === 'paused'}
        />
        <SectionPanel
          title={title}
          place={spoken.findIndex(({ id }) => id === progress.current.id) + 1}
          count={spoken.length}
          spent={tenths(progress.current.spent)}
          planned={section?.planned ?? millis(0)}
          nextTitle={next === undefined ? null : next.title || t('untitled.section')}
          nextPlanned={next?.planned ?? millis(0)}
        />
      </div>
      <RescueLine desk={desk} second={seconds(at)} />
      <RunBar desk={desk} second={seconds(at)} elapsed={seconds(elapsedAt(run, at))} />
      <RunSpeech text={t('rehearse.spoken', { state: t(`state.${state}`), title })} />
    </div>
  )
}
