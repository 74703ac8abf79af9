import { formatDelta, formatLength } from '#shared/domain/format.ts'
import type { Cause, Report } from '#shared/domain/report.ts'
import { plannedTimes } from '#shared/domain/comparison.ts'
import { millis, sum, toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import styles from './time-causes.module.css'

type CauseRowProps = { readonly cause: Cause; readonly all: Millis; readonly most: Millis }

const CauseRow = ({ cause: { section, over }, all, most }: CauseRowProps) => {
  const t = useWords()
  const title = section.title || t('untitled.section')
  const share = t('report.percent', { percent: Math.round((over / all) * 100) })
  return (
    <li
      className={styles.cause}
      aria-label={t('report.where.share', { title, over: formatLength(over), share })}
    >
      <span className={styles.title} title={title}>
        {title}
      </span>
      <span className={styles.track}>
        <span className={styles.bar} style={{ width: `${(over / most) * 100}%` }} />
      </span>
      <span className={styles.over}>{formatDelta(over)}</span>
      <span className={styles.share}>{share}</span>
    </li>
  )
}

/** What the sections that stayed under their plan gave back, in ms. */
const givenBack = ({ result }: Report): Millis => {
  const planned = plannedTimes(result)
  return sum(
    [...result.actuals].map(([id, actual]) =>
      millis(Math.max(0, toWholeSeconds(planned.get(id) ?? actual) - toWholeSeconds(actual))),
    ),
  )
}

/** The sections that took longer than planned, the largest contribution first, each with its share. */
export const TimeCauses = ({ report }: { readonly report: Report }) => {
  const t = useWords()
  const { causes, result } = report
  const all = sum(causes.map(({ over }) => over))
  const back = givenBack(report)
  return (
    <section className={styles.causes}>
      <h3>{t('report.where')}</h3>
      <p className={styles.words}>
        {causes.length === 0
          ? t('report.where.none')
          : t('report.where.over', {
              count: causes.length,
              sections: result.actuals.size,
              over: formatLength(all),
            })}{' '}
        {back > 0 && causes.length > 0 ? t('report.where.back', { back: formatLength(back) }) : null}
      </p>
      <ol>
        {causes.map((cause) => (
          <CauseRow key={cause.section.id} cause={cause} all={all} most={causes[0]?.over ?? all} />
        ))}
      </ol>
    </section>
  )
}
