import type { ReactNode } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { ReportRow } from '#shared/domain/report.ts'
import type { Millis } from '#shared/domain/time.ts'
import table from '#renderer/ui/data-table.module.css'
import { DeltaText } from '#renderer/ui/delta-text.tsx'
import { useWords } from '#renderer/words.ts'
import { deltaWords } from './delta-words.ts'
import styles from './section-table.module.css'

const Figure = ({ of, none = '–' }: { readonly of: Millis | null; readonly none?: ReactNode }) => (
  <td className={table.number}>
    {of === null ? <span className={styles.absent}>{none}</span> : formatLength(of)}
  </td>
)

/** One section: planned, actual, delta, previous, typical. */
export const SectionRow = ({ row }: { readonly row: ReportRow }) => {
  const t = useWords()
  const title = row.section.title || t('untitled.section')
  return (
    <tr>
      <th scope="row" className={styles.section} title={title}>
        {title}
      </th>
      <Figure of={row.planned} none={t('report.not-planned')} />
      <Figure of={row.actual} none={t('report.not-spoken')} />
      <td className={table.number}>
        {row.delta === null ? null : <DeltaText delta={row.delta} words={deltaWords(t, row.delta)} />}
      </td>
      <Figure of={row.previous} />
      <Figure of={row.typical} />
    </tr>
  )
}
