import type { CSSProperties } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import table from '#renderer/ui/data-table.module.css'
import { DeltaText } from '#renderer/ui/delta-text.tsx'
import { useWords } from '#renderer/words.ts'
import { spreadWords } from './run-words.ts'
import styles from './section-grid.module.css'
import type { SectionHistory, SectionTime } from './section-times.ts'
import { variationWords } from './stability-words.ts'

/** The deepest shade stands for a section that took this share more or less than its plan. */
const DEEPEST = 0.25

const shadeOf = ({ actual, delta }: SectionTime): CSSProperties => {
  if (delta === null || delta === 0) return {}
  const share = Math.min(1, Math.abs(delta) / Math.max(1, actual - delta) / DEEPEST)
  const colour = delta > 0 ? 'var(--over)' : 'var(--under)'
  return { background: `color-mix(in oklab, ${colour} ${Math.round(share * 14)}%, transparent)` }
}

const differenceOf = (t: Translate, delta: Millis): string => {
  if (delta === 0) return t('report.delta.same')
  return t(delta > 0 ? 'history.over' : 'history.under', { by: formatLength(millis(Math.abs(delta))) })
}

const TimeCell = ({ time }: { readonly time: SectionTime | null }) => {
  const t = useWords()
  if (time === null) return <td className={table.number}>–</td>
  return (
    <td className={table.number} style={shadeOf(time)}>
      {formatLength(time.actual)}
      <span className={styles.delta}>
        {time.delta === null ? (
          t('report.not-planned')
        ) : (
          <DeltaText delta={time.delta} words={differenceOf(t, time.delta)} />
        )}
      </span>
    </td>
  )
}

const SpreadCell = ({ row }: { readonly row: SectionHistory }) => {
  const t = useWords()
  return (
    <td className={table.number}>
      {spreadWords(t, row.spread)}
      <span className={styles.delta}>{variationWords(t, row)}</span>
    </td>
  )
}

type SectionRowProps = { readonly row: SectionHistory; readonly runs: readonly RunResult[] }

/** One section through the runs. */
export const SectionRow = ({ row, runs }: SectionRowProps) => {
  const t = useWords()
  const title = row.section.title || t('untitled.section')
  return (
    <tr>
      <th scope="row" className={styles.section} title={title}>
        {title}
      </th>
      {row.times.map((time, index) => (
        <TimeCell key={runs[index]?.run.id ?? index} time={time} />
      ))}
      <SpreadCell row={row} />
    </tr>
  )
}
