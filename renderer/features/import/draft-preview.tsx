import { formatLength } from '#shared/domain/format.ts'
import { millis, sum } from '#shared/domain/time.ts'
import { groupedSections } from '#shared/outline/draft-sections.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { useWords } from '#renderer/words.ts'
import styles from './import.module.css'

type Props = { readonly draft: OutlineDraft }

const Sections = ({ draft }: Props) => {
  const t = useWords()
  return (
    <ol className={styles.sections}>
      {groupedSections(draft).map(({ at, title, planned }) => (
        <li key={at} className={styles.section}>
          <span className={styles.title}>{title || t('untitled.section')}</span>
          <span className={planned === null ? styles.noTime : styles.time}>
            {planned === null ? t('import.no-time') : formatLength(planned)}
          </span>
        </li>
      ))}
    </ol>
  )
}

const NotUnderstood = ({ draft }: Props) => {
  const t = useWords()
  if (draft.problems.length === 0) return null
  return (
    <section className={styles.notUnderstood}>
      <h3 className={styles.warning}>{t('import.not-understood', { count: draft.problems.length })}</h3>
      <ul>
        {draft.problems.map(({ line, code, text }) => (
          <li key={`${line} ${code} ${text}`} className={styles.line}>
            <span className={styles.place}>{line === null ? '' : t('import.line', { line })}</span>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the outline becomes: the talk's title, each section with its time, and what was not understood. */
export const DraftPreview = ({ draft }: Props) => {
  const t = useWords()
  const sections = groupedSections(draft)
  const untimed = sections.filter(({ planned }) => planned === null).length
  const total = sum(sections.map(({ planned }) => planned ?? millis(0)))
  return (
    <div className={styles.preview}>
      {draft.title === null ? null : <p className={styles.talk}>{draft.title}</p>}
      <p className={styles.found}>
        {t('import.found', { count: sections.length, total: formatLength(total) })}
      </p>
      {untimed === 0 ? null : <p className={styles.found}>{t('import.untimed', { count: untimed })}</p>}
      <Sections draft={draft} />
      <NotUnderstood draft={draft} />
    </div>
  )
}
