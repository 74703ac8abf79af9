import { formatLength } from '#shared/domain/format.ts'
import type { SectionUpdate } from '#shared/outline/update-plan.ts'
import { useWords } from '#renderer/words.ts'
import styles from './import.module.css'

const timesOf = ({ before, after }: SectionUpdate): string =>
  [...new Set([before, after].map((section) => (section === null ? null : formatLength(section.planned))))]
    .filter((time) => time !== null)
    .join(' → ')

const Update = ({ update }: { readonly update: SectionUpdate }) => {
  const t = useWords()
  const titles = [update.before?.title, update.after?.title].filter((title) => title !== undefined)
  return (
    <li className={styles.section}>
      <span className={styles.kind}>{t(`import.update.${update.kind}`)}</span>
      <span className={styles.title}>
        {[...new Set(titles)].map((title) => title || t('untitled.section')).join(' → ')}
      </span>
      <span className={styles.time}>{timesOf(update)}</span>
    </li>
  )
}

/** What becomes of each section of the open talk when it is updated. */
export const UpdatePreview = ({ updates }: { readonly updates: readonly SectionUpdate[] }) => {
  const t = useWords()
  return (
    <section className={styles.preview} aria-label={t('import.differences')}>
      <p className={styles.found}>{t('import.history-kept')}</p>
      <ol className={styles.sections}>
        {updates.map((update) => (
          <Update key={`${update.kind} ${(update.after ?? update.before).id}`} update={update} />
        ))}
      </ol>
    </section>
  )
}
