import { estimateOf } from '#shared/domain/estimates/estimate.ts'
import type { SpeechRates } from '#shared/domain/estimates/speech-rates.ts'
import { formatLength } from '#shared/domain/format.ts'
import { millis, sum } from '#shared/domain/time.ts'
import type { DraftSection } from '#shared/outline/draft-sections.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { reasonWords } from '#shared/i18n/estimate-words.ts'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { useWords } from '#renderer/words.ts'
import { DraftProblems } from './draft-problems.tsx'
import styles from './import.module.css'

type Props = {
  readonly draft: OutlineDraft
  readonly sections: readonly DraftSection[]
  /** How fast the speaker speaks, for sections without a time. */
  readonly rates: SpeechRates
  /** Only a new talk takes the runs of the file along. */
  readonly takesRuns: boolean
}

/** Where a section comes from and what it brings: its slides or line, and how much is in its notes. */
const SectionSource = ({ section: { slides, line, notes, hidden } }: { readonly section: DraftSection }) => {
  const t = useWords()
  const facts = [
    slides === null
      ? null
      : t('import.slides', { count: slides.to - slides.from + 1, from: slides.from, to: slides.to }),
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
export const DraftPreview = ({ draft, sections, rates, takesRuns }: Props) => {
  const t = useWords()
  const spoken = sections.filter(({ hidden }) => !hidden)
  const untimed = spoken.filter(({ planned }) => planned === null).length
  const total = sum(spoken.map(({ planned }) => planned ?? millis(0)))
  const estimated = sum(
    spoken.map((section) => section.planned ?? estimateOf(section, rates)?.length ?? millis(0)),
  )
  return (
    <div className={styles.preview}>
      {draft.title === null ? null : <p className={styles.talk}>{draft.title}</p>}
      <p className={styles.found}>
        {t('import.found', { count: sections.length, total: formatLength(total) })}
      </p>
      {untimed === 0 ? null : <p className={styles.found}>{t('import.untimed', { count: untimed })}</p>}
      {estimated === total ? null : (
        <p className={styles.found}>{t('estimate.total', { total: formatLength(estimated) })}</p>
      )}
      {draft.runs.length === 0 ? null : (
        <p className={styles.found}>
          {t(takesRuns ? 'import.runs' : 'import.runs-left', {
            count: draft.runs.length,
            complete: draft.runs.filter(({ complete }) => complete).length,
          })}
        </p>
      )}
      <Sections sections={sections} rates={rates} />
      <DraftProblems problems={draft.problems} />
    </div>
  )
}
