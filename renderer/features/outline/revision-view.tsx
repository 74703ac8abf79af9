import { formatLength } from '#shared/domain/format.ts'
import { plannedTotal, type PlanRevision } from '#shared/domain/plan.ts'
import { useWords } from '#renderer/words.ts'
import styles from './revisions.module.css'

/** A plan as it stood: its sections with their times; what was floated is struck through. */
export const RevisionView = ({ revision: { number, sections } }: { readonly revision: PlanRevision }) => {
  const t = useWords()
  return (
    <section aria-label={t('revisions.number', { number })} className={styles.view}>
      <ol className={styles.sections}>
        {sections.map(({ id, title, planned, floated }) => (
          <li key={id} className={styles.section} data-floated={floated}>
            <span>{title || t('untitled.section')}</span>
            <span className={styles.time}>{formatLength(planned)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.section}>
        <span>{t('outline.sum')}</span>
        <span className={styles.time}>{formatLength(plannedTotal(sections))}</span>
      </p>
    </section>
  )
}
