import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import type { HistoryRow } from './history-rows.ts'
import styles from './run-row.module.css'

/** The day of a run, its kind, and whether it counts. */
export const RunWhen = ({ row }: { readonly row: HistoryRow }) => {
  const t = useWords()
  const { day, time, moment } = useWriting()
  const { run, state } = row.result
  return (
    <span className={styles.when} title={moment(state.startedAt)}>
      <span className={styles.day}>
        {day(state.startedAt)} <span className={styles.time}>{time(state.startedAt)}</span>
      </span>
      <span className={styles.kind} data-kind={run.kind}>
        {t(`kind.${run.kind}`)}
        {run.counts ? null : <span className={styles.aside}> · {t('history.does-not-count')}</span>}
      </span>
    </span>
  )
}
