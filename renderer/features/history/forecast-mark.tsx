import type { Foretold } from '#shared/domain/outlook-before.ts'
import type { Millis } from '#shared/domain/time.ts'
import styles from './forecast-mark.module.css'

type ForecastMarkProps = { readonly foretold: Foretold; readonly extent: Millis }

const share = (length: Millis, extent: Millis): number => Math.min(100, (length / extent) * 100)

/** What was forecast before a run, under its bar: the range with its ends, and the middle; a run outside of it makes the range stand out. */
export const ForecastMark = ({ foretold: { from, to, center, where }, extent }: ForecastMarkProps) => {
  const left = share(from, extent)
  const width = share(to, extent) - left
  return (
    <span className={styles.mark} aria-hidden data-missed={where === 'above' || where === 'below'}>
      <span
        className={styles.range}
        data-beyond={to > extent}
        style={{ left: `${left}%`, width: `${width}%` }}
      />
      <span className={styles.middle} style={{ left: `${share(center, extent)}%` }} />
    </span>
  )
}
