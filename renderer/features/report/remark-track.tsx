import type { RunResult } from '#shared/domain/run-result.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './remark-track.module.css'

const place = (at: number, total: number): string => `${total === 0 ? 0 : (at / total) * 100}%`

/** The run as a line from its beginning to its end, a tick where a section began, a pin at each note or flag. */
export const RemarkTrack = ({ result: { state, total } }: { readonly result: RunResult }) => {
  const begins = state.spans.map(({ from }, index) => ({
    from,
    at: state.spans.slice(0, index).reduce((elapsed, span) => elapsed + span.to - span.from, 0),
  }))
  return (
    <div className={styles.track} aria-hidden>
      {begins.map(({ from, at }) => (
        <span key={from} className={styles.tick} style={{ left: place(at, total) }} />
      ))}
      {state.remarks.map(({ elapsed, text }) => (
        <span
          key={`${elapsed} ${text}`}
          className={classNames(styles.pin, text === null ? styles.flag : styles.note)}
          style={{ left: place(elapsed, total) }}
        />
      ))}
    </div>
  )
}
