import { memo } from 'react'
import { findSection, spokenSections } from '#shared/domain/plan.ts'
import { interruptionAt } from '#shared/domain/run-state.ts'
import { shownSeconds, shownTenths } from '#shared/domain/shown-time.ts'
import { millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import { AsidePanel } from './aside-panel.tsx'
import { SectionPanel } from './section-panel.tsx'
import { useRunMoment, type RunOnDesk } from './use-run-moment.ts'

/** Where the time goes at this moment: into a section, an interruption, or the questions. The only part that is drawn ten times a second. */
export const RunPlace = memo(({ desk }: { readonly desk: RunOnDesk }) => {
  const t = useWords()
  const { at, progress } = useRunMoment(desk)
  const { plan, run, live } = desk
  const isLive = live.snapshot.run.kind === 'live'
  const spoken = spokenSections(plan)
  const section = findSection(plan, progress.current.id)
  const next = progress.next === null ? undefined : findSection(plan, progress.next)
  const title = section?.title || t('untitled.section')
  if (run.phase === 'questions')
    return (
      <AsidePanel
        heading={t('rehearse.questions')}
        spent={progress.questions?.asked ?? millis(0)}
        hint={t('rehearse.questions-hint')}
      />
    )
  if (run.aside)
    return (
      <AsidePanel
        heading={t('rehearse.interruption')}
        spent={interruptionAt(run, at)}
        hint={t('rehearse.interruption-hint', { title })}
      />
    )
  return (
    <SectionPanel
      title={title}
      place={spoken.findIndex(({ id }) => id === progress.current.id) + 1}
      count={spoken.length}
      spent={(isLive ? shownSeconds : shownTenths)(progress.current.spent)}
      hasTenths={!isLive}
      planned={section?.planned ?? millis(0)}
      nextTitle={next === undefined ? null : next.title || t('untitled.section')}
      nextPlanned={next?.planned ?? millis(0)}
      lastHint={t('rehearse.last')}
    />
  )
})
