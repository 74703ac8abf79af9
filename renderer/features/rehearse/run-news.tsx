import { formatLength } from '#shared/domain/format.ts'
import type { RunSnapshot } from '#shared/domain/run-snapshot.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { useApp } from '#renderer/store/react.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './run-news.module.css'

const newsOf = (t: Translate, snapshot: RunSnapshot, bounce: number): string => {
  if (!snapshot.saved) return t('rehearse.unsaved')
  if (snapshot.refused === 'bounce') return t('rehearse.bounced', { ms: bounce, count: snapshot.bounced })
  if (snapshot.refused !== null) return t(`refused.${snapshot.refused}`)
  const event = snapshot.run.events.at(-1)
  if (event?.type === 'slept') return t('report.moment.slept', { by: formatLength(event.by) })
  const last = event?.type
  if (last === 'flag') return t('rehearse.flagged')
  if (last === 'leave-out' || last === 'leave-out-all') return t('rehearse.left-out')
  if (last === 'restart-section') return t('rehearse.section-again')
  if (last === 'reset') return t('rehearse.run-again')
  return last === 'note' ? t('rehearse.noted') : ''
}

type Props = { readonly snapshot: RunSnapshot; readonly paused: boolean }

/** One quiet line on what the last key did, where the clock does not show it. A pause is shown here and said with the state, so that it is heard once. */
export const RunNews = ({ snapshot, paused }: Props) => {
  const t = useWords()
  const bounce = useApp(({ settings }) => settings.bounce)
  const news = newsOf(t, snapshot, bounce)
  return (
    <div className={styles['news']} data-unsaved={!snapshot.saved}>
      <output>
        <span key={snapshot.ignored}>{news}</span>
      </output>
      {paused && news === '' ? <p>{t('rehearse.paused')}</p> : null}
    </div>
  )
}
