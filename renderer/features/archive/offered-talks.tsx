import type { OfferedTalk } from '#shared/ipc/archive-contract.ts'
import { useWords } from '#renderer/words.ts'
import styles from './archive.module.css'

const standingKey = ({ standing, isDeleted }: OfferedTalk) => {
  if (!isDeleted || standing === 'new') return `archive.standing.${standing}` as const
  return standing === 'same' ? 'archive.standing.back' : 'archive.standing.deleted'
}

/** The talks of a file: what each brings, and how it stands to those that are here. */
export const OfferedTalks = ({ talks }: { readonly talks: readonly OfferedTalk[] }) => {
  const t = useWords()
  return (
    <ul className={styles.talks}>
      {talks.map((talk) => (
        <li key={talk.id} className={styles.talk}>
          <span className={styles.title}>{talk.title || t('untitled.talk')}</span>
          <span className={styles.about}>
            {[
              talk.event,
              t('archive.runs', { count: talk.runs }),
              t('archive.revisions', { count: talk.revisions }),
            ]
              .filter((fact) => fact !== '')
              .join(' · ')}
          </span>
          <span className={styles.standing}>{t(standingKey(talk))}</span>
        </li>
      ))}
    </ul>
  )
}
