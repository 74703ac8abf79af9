import type { CurvePoint } from '#shared/domain/learning-curve.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { Budget } from '#shared/domain/slot.ts'
import { useWords } from '#renderer/words.ts'
import styles from './curve-picture.module.css'
import { curveScale, type Place } from './curve-scale.ts'

type CurvePictureProps = { readonly curve: readonly CurvePoint[]; readonly budget: Budget }

/** With more runs than this the figures would lie over each other. */
const MOST_FIGURES = 12

/** With more runs than this only the first, the last and the live ones have a point of their own. */
const MOST_POINTS = 60

const pathOf = (places: readonly Place[]): string => places.map(({ x, y }) => `${x},${y}`).join(' ')

/** Two lines from the first run to the last: the totals, and the content of the first run as it would take now; between them lies what was cut. */
export const CurvePicture = ({ curve, budget }: CurvePictureProps) => {
  const t = useWords()
  const { place, y } = curveScale(curve, budget)
  const totals = curve.map(({ result }, run) => ({ result, ...place(run, result.total) }))
  const points = totals.filter(
    ({ result }, run) =>
      totals.length <= MOST_POINTS || run === 0 || run === totals.length - 1 || result.run.kind === 'live',
  )
  const content = curve.flatMap(({ firstContent }, run) =>
    firstContent === null ? [] : [place(run, firstContent)],
  )
  return (
    <figure className={styles.figure}>
      <div className={styles.plot} aria-hidden>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={styles.lines}>
          <line x1="0" x2="100" y1={y(budget.budget)} y2={y(budget.budget)} />
          <line x1="0" x2="100" y1={y(budget.target)} y2={y(budget.target)} className={styles.target} />
          <polyline points={pathOf(totals)} className={styles.totals} />
          <polyline points={pathOf(content)} className={styles.content} />
        </svg>
        <span className={styles.limit} style={{ top: `${y(budget.budget)}%` }}>
          {t('history.budget', { length: formatLength(budget.budget) })}
        </span>
        {points.map((point) => (
          <span
            key={point.result.run.id}
            className={styles.point}
            data-kind={point.result.run.kind}
            style={{ left: `${point.x}%`, top: `${point.y}%` }}
          >
            {curve.length > MOST_FIGURES ? null : (
              <span className={styles.figureOf}>{formatLength(point.result.total)}</span>
            )}
          </span>
        ))}
      </div>
      <figcaption className={styles.legend}>
        <span data-line="totals">{t('history.learning.line-total')}</span>
        <span data-line="content">{t('history.learning.line-content')}</span>
      </figcaption>
    </figure>
  )
}
