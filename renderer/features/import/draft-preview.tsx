import { formatLength } from '#shared/domain/format.ts'
import { millis, sum } from '#shared/domain/time.ts'
import type { DraftSection } from '#shared/outline/draft-sections.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { useWords } from '#renderer/words.ts'
import { DraftProblems } from './draft-problems.tsx'
import styles from './import.module.css'

type Props = { readonly draft: OutlineDraft; readonly sections: readonly DraftSection[] }

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

const Sections = ({ sections }: Pick<Props, 'sections'>) => {
  const t = useWords()
  return (
    <ol className={styles.sections}>
      {sections.map((section) => (
        <li key={section.at} className={styles.section}>
          <span className={styles.title}>
            {section.title || t('untitled.section')}
            <SectionSource section={section} />
          </span>
          <span className={section.planned === null ? styles.noTime : styles.time}>
            {section.planned === null ? t('import.no-time') : formatLength(section.planned)}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** What the outline becomes: the talk's title, each section with its time, notes and slides, the runs, and what was not understood. */
export const DraftPreview = ({ draft, sections }: Props) => {
  const t = useWords()
  const spoken = sections.filter(({ hidden }) => !hidden)
  const untimed = spoken.filter(({ planned }) => planned === null).length
  const total = sum(spoken.map(({ planned }) => planned ?? millis(0)))
  return (
    <div className={styles.preview}>
      {draft.title === null ? null : <p className={styles.talk}>{draft.title}</p>}
      <p className={styles.found}>
        {t('import.found', { count: sections.length, total: formatLength(total) })}
      </p>
      {untimed === 0 ? null : <p className={styles.found}>{t('import.untimed', { count: untimed })}</p>}
      {draft.runs.length === 0 ? null : (
        <p className={styles.found}>
          {t('import.runs', {
            count: draft.runs.length,
            complete: draft.runs.filter(({ complete }) => complete).length,
          })}
        </p>
      )}
      <Sections sections={sections} />
      <DraftProblems problems={draft.problems} />
    </div>
  )
}
