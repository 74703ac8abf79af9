import { formatLength } from '#shared/domain/format.ts'
import { findSection, spokenSections } from '#shared/domain/plan.ts'
import { interruptionAt } from '#shared/domain/run-state.ts'
import { shownSeconds } from '#shared/domain/shown-time.ts'
import { millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import { AsidePanel } from './aside-panel.tsx'
import { sectionLength } from './section-length.ts'
import { SectionPanel } from './section-panel.tsx'
import { SectionTime } from './section-time.tsx'
import type { RunMomentNow, RunOnDesk } from './use-run-moment.ts'

/** Where the time goes at this moment: into a section, an interruption, or the questions. */
export const RunPlace = ({ desk, at, progress }: RunMomentNow & { readonly desk: RunOnDesk }) => {
  const t = useWords()
  const { plan, run, live, expected } = desk
  const isLive = live.snapshot.run.kind === 'live'
  const spoken = spokenSections(plan)
  const section = findSection(plan, progress.current.id)
  const next = progress.next === null ? undefined : findSection(plan, progress.next)
  const spent = shownSeconds(progress.current.spent)
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
      spent={spent}
      time={isLive ? formatLength(spent) : <SectionTime desk={desk} />}
      planned={section === undefined ? null : sectionLength(section, expected)}
      nextTitle={next === undefined ? null : next.title || t('untitled.section')}
      nextPlanned={next === undefined ? null : sectionLength(next, expected)}
      lastHint={t('rehearse.last')}
    />
  )
}
