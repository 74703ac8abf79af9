import type { ReactNode } from 'react'
import { estimateOf } from '#shared/domain/estimates/estimate.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { DraftSection } from '#shared/outline/draft-sections.ts'
import { reasonWords } from '#shared/i18n/estimate-words.ts'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { useWords } from '#renderer/words.ts'
import { DraftProblems } from './draft-problems.tsx'
import styles from './import.module.css'
import { slidesWords } from './slides-words.ts'
import { useDraftFacts, type Drafted } from './use-draft-facts.ts'

type Props = Drafted & {
  /** What stands in the place of the sections. */
  readonly children: ReactNode
}

/** Where a section comes from and what it brings: its slides or line, and how much is in its notes. */
const SectionSource = ({ section: { slides, line, notes, hidden } }: { readonly section: DraftSection }) => {
  const t = useWords()
  const facts = [
    slides === null ? null : slidesWords(t, slides),
    slides === null && line !== null ? t('import.line', { line }) : null,
    notes === '' ? null : t('import.notes', { count: notes.length }),
    hidden ? t('import.hidden') : null,
  ]
  return <span className={styles.source}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
}

/** The time that was written, or an estimate that is called one, with its reason. */
const SectionTime = ({ section, rates }: Pick<Props, 'rates'> & { readonly section: DraftSection }) => {
  const t = useWords()
  if (section.planned !== null) return <span className={styles.time}>{formatLength(section.planned)}</span>
  const estimate = estimateOf(section, rates)
  if (estimate === null) return <span className={styles.noTime}>{t('import.no-time')}</span>
  const reason = t('estimate.reason', { reason: reasonWords(t, estimate.reason) })
  return (
    <span className={styles.noTime} title={reason}>
      {t('estimate.about', { length: formatLength(estimate.length) })}
      <VisuallyHidden>{reason}</VisuallyHidden>
    </span>
  )
}

const Sections = ({ sections, rates }: Pick<Props, 'sections' | 'rates'>) => {
  const t = useWords()
  return (
    <ol className={styles.sections}>
      {sections.map((section) => (
        <li key={section.at} className={styles.section}>
          <span className={styles.title}>
            {section.title || t('untitled.section')}
            <SectionSource section={section} />
          </span>
          <SectionTime section={section} rates={rates} />
        </li>
      ))}
    </ol>
  )
}

/** What the outline becomes: the talk's title, each section with its time, notes and slides, the runs, and what was not understood. */
export const DraftPreview = ({ draft, sections, rates, isNew, children }: Props) => (
  <div className={styles.preview}>
    {draft.title === null ? null : <p className={styles.talk}>{draft.title}</p>}
    <p className={styles.facts}>
      {useDraftFacts({ draft, sections, rates, isNew }).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
    {children ?? <Sections sections={sections} rates={rates} />}
    <DraftProblems problems={draft.problems} />
  </div>
)
