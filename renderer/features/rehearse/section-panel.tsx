import type { ReactNode } from 'react'
import type { Millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import { lengthWords, type SectionLength } from './section-length.ts'
import styles from './section-panel.module.css'

type Props = {
  readonly title: string
  readonly place: number
  readonly count: number
  /** Whole seconds in ms. */
  readonly spent: Millis
  /** The same, as it is shown. */
  readonly time: ReactNode
  /** Null when there is nothing to keep to. */
  readonly planned: SectionLength | null
  /** Null in the last section. */
  readonly nextTitle: string | null
  readonly nextPlanned: SectionLength | null
  /** What the next mark does in the last section. */
  readonly lastHint: string
}

const SectionBar = ({ spent, planned }: { readonly spent: Millis; readonly planned: Millis }) => {
  const whole = Math.max(spent, planned, 1)
  return (
    <div className={styles['bar']} aria-hidden="true">
      <div className={styles['within']} style={{ width: `${(Math.min(spent, planned) / whole) * 100}%` }} />
      <div
        className={styles['beyond']}
        style={{ width: `${(Math.max(0, spent - planned) / whole) * 100}%` }}
      />
    </div>
  )
}

const Next = ({
  nextTitle,
  nextPlanned,
  lastHint,
}: Pick<Props, 'nextTitle' | 'nextPlanned' | 'lastHint'>) => {
  const t = useWords()
  if (nextTitle === null) return <p className={styles['last']}>{lastHint}</p>
  return (
    <div className={styles['next']}>
      <span className={styles['label']}>{t('rehearse.next')}</span>
      <span className={styles['next-title']}>{nextTitle}</span>
      {nextPlanned === null ? null : <span className={styles['label']}>{lengthWords(t, nextPlanned)}</span>}
    </div>
  )
}

/** The current section with its own time and bar, and the one after it. */
export const SectionPanel = ({ title, place, count, spent, time, planned, ...next }: Props) => {
  const t = useWords()
  return (
    <section className={styles['panel']} aria-label={t('rehearse.section-of', { place, count })}>
      <span className={styles['label']}>{t('rehearse.section-of', { place, count })}</span>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['time']} data-over={planned !== null && spent > planned.length}>
        {time}
        {planned === null ? null : <span className={styles['planned']}> / {lengthWords(t, planned)}</span>}
      </p>
      {planned === null ? null : <SectionBar spent={spent} planned={planned.length} />}
      <Next {...next} />
    </section>
  )
}
