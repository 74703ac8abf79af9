import { formatLength } from '#shared/domain/format.ts'
import { shownSeconds } from '#shared/domain/shown-time.ts'
import type { Millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import styles from './section-panel.module.css'

type Props = {
  readonly heading: string
  /** In ms. */
  readonly spent: Millis
  /** What the next key does. */
  readonly hint: string
}

/** In the place of the current section, while the time belongs to none: an interruption, or the questions after the talk. */
export const AsidePanel = ({ heading, spent, hint }: Props) => {
  const t = useWords()
  return (
    <section className={styles['panel']} aria-label={heading}>
      <span className={styles['label']}>{t('rehearse.outside')}</span>
      <h2 className={styles['title']}>{heading}</h2>
      <p className={styles['time']}>{formatLength(shownSeconds(spent))}</p>
      <p className={styles['last']}>{hint}</p>
    </section>
  )
}
