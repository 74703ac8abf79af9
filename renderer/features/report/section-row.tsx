import type { ReactNode } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { ReportRow } from '#shared/domain/report.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { Millis } from '#shared/domain/time.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import table from '#renderer/ui/data-table.module.css'
import { DeltaText } from '#renderer/ui/delta-text.tsx'
import { useWords } from '#renderer/words.ts'
import { differenceWords } from '#shared/i18n/difference-words.ts'
import { unspokenKey } from '#shared/i18n/unspoken-key.ts'
import styles from './section-table.module.css'

const Figure = ({ of, none = '–' }: { readonly of: Millis | null; readonly none?: ReactNode }) => (
  <td className={table.number}>
    {of === null ? <span className={styles.absent}>{none}</span> : formatLength(of)}
  </td>
)

/** One section: planned, actual, delta, previous, typical, and whether it counts. */
export const SectionRow = ({ row, result }: { readonly row: ReportRow; readonly result: RunResult }) => {
  const t = useWords()
  const { correctRun } = useActions()
  const { id } = row.section
  const title = row.section.title || t('untitled.section')
  return (
    <tr>
      <th scope="row" className={styles.section} title={title}>
        {title}
      </th>
      <Figure of={row.planned} none={t('report.not-planned')} />
      <Figure of={row.actual} none={t(unspokenKey(result, id))} />
      <td className={table.number}>
        {row.delta === null ? null : <DeltaText delta={row.delta} words={differenceWords(t, row.delta)} />}
      </td>
      <Figure of={row.previous} />
      <Figure of={row.typical} />
      <td>
        {row.actual === null ? null : (
          <Checkbox
            aria-label={t('report.section-counts', { title })}
            isDisabled={!result.run.counts}
            isSelected={result.run.counts && !result.state.excluded.includes(id)}
            onChange={(counts) =>
              void correctRun(result.run.id, { type: counts ? 'include' : 'exclude', section: id })
            }
          >
            {null}
          </Checkbox>
        )}
      </td>
    </tr>
  )
}
