import type { Comparison } from '#shared/domain/comparison.ts'
import type { Report } from '#shared/domain/report.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { DataTable } from '#renderer/ui/data-table.tsx'
import table from '#renderer/ui/data-table.module.css'
import { useWords } from '#renderer/words.ts'
import { ComparisonChoice } from './comparison-choice.tsx'
import { SectionRow } from './section-row.tsx'
import styles from './section-table.module.css'
import { TotalRow } from './total-row.tsx'

type SectionTableProps = {
  readonly report: Report
  readonly results: readonly RunResult[]
  readonly comparison: Comparison
  readonly onCompareWith: (comparison: Comparison) => void
}

const FIGURES = ['planned', 'actual', 'delta', 'previous', 'typical'] as const

/** Every section of the run with its times, and how it stands against what was chosen. */
export const SectionTable = ({ report, results, comparison, onCompareWith }: SectionTableProps) => {
  const t = useWords()
  return (
    <section className={styles.sections}>
      <header className={styles.head}>
        <h3>{t('report.sections')}</h3>
        <ComparisonChoice
          of={report.result}
          results={results}
          comparison={comparison}
          onChange={onCompareWith}
        />
      </header>
      <DataTable caption={t('report.sections')} hideCaption>
        <thead>
          <tr>
            <th scope="col">{t('report.column.section')}</th>
            {FIGURES.map((figure) => (
              <th key={figure} scope="col" className={table.number}>
                {t(`report.column.${figure}`)}
              </th>
            ))}
            <th scope="col">{t('report.column.counts')}</th>
          </tr>
        </thead>
        <tbody>
          {report.rows.map((row) => (
            <SectionRow key={row.section.id} row={row} result={report.result} />
          ))}
        </tbody>
        <tfoot>
          <TotalRow report={report} results={results} comparison={comparison} />
        </tfoot>
      </DataTable>
    </section>
  )
}
