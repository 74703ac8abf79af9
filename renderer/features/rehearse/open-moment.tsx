import { findSection } from '#shared/domain/plan.ts'
import { interruptionAt } from '#shared/domain/run-state.ts'
import { shownSeconds } from '#shared/domain/shown-time.ts'
import { placeWords } from '#shared/i18n/run-words.ts'
import { BigClock } from '#renderer/ui/big-clock.tsx'
import { useWords } from '#renderer/words.ts'
import { AsidePanel } from './aside-panel.tsx'
import styles from './run-moment.module.css'
import { RunSpeech } from './run-speech.tsx'
import { SectionPanel } from './section-panel.tsx'
import { SectionTime } from './section-time.tsx'
import { useRunSecond, type RunOnDesk } from './use-run-moment.ts'

/** A run without an outline: the time so far and that of the section under way; there is nothing to keep to. */
export const OpenMoment = ({ desk }: { readonly desk: RunOnDesk }) => {
  const t = useWords()
  const { at, progress } = useRunSecond(desk)
  const { plan, run } = desk
  const isPaused = run.phase === 'paused'
  const place = placeWords(t, desk)
  const title = findSection(plan, run.current)?.title || t('untitled.section')
  return (
    <div className={styles['open']}>
      <BigClock
        remaining={shownSeconds(progress.elapsed)}
        label={t('clock.elapsed')}
        caption={t('clock.line')}
        paused={isPaused}
      />
      {run.aside ? (
        <AsidePanel
          heading={t('rehearse.interruption')}
          spent={interruptionAt(run, at)}
          hint={t('rehearse.interruption-hint', { title })}
        />
      ) : (
        <SectionPanel
          title={title}
          place={plan.findIndex(({ id }) => id === run.current) + 1}
          count={plan.length}
          spent={shownSeconds(progress.current.spent)}
          time={<SectionTime desk={desk} />}
          planned={null}
          nextTitle={null}
          nextPlanned={null}
          lastHint={t('clock.next')}
        />
      )}
      <RunSpeech text={isPaused ? t('rehearse.spoken', { state: t('state.paused'), title: place }) : place} />
    </div>
  )
}
