import { useMemo } from 'react'
import type { Plan } from '#shared/domain/plan.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { formatLength } from '#shared/domain/format.ts'
import { DataTable } from '#renderer/ui/data-table.tsx'
import table from '#renderer/ui/data-table.module.css'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { spreadWords } from './run-words.ts'
import styles from './section-grid.module.css'
import { SectionRow } from './section-row.tsx'
import { sectionTimes, spreadOf } from './section-times.ts'

/** As many runs as a table stays readable with. */
const COLUMNS = 12

type SectionGridProps = { readonly results: readonly RunResult[]; readonly plan: Plan }

const RunColumn = ({ result: { run, state } }: { readonly result: RunResult }) => {
  const t = useWords()
  const { day } = useWriting()
  return (
    <th scope="col" className={table.number}>
      {day(state.startedAt)}
      <span className={styles.kind}>{t(`kind.${run.kind}`)}</span>
    </th>
  )
}

/** Sections down, runs across, oldest first: the time of each and, as a quiet shade, how far it was from its plan. */
export const SectionGrid = ({ results, plan }: SectionGridProps) => {
  const t = useWords()
  const shown = useMemo(() => results.slice(-COLUMNS), [results])
  const rows = useMemo(() => sectionTimes(shown, plan), [shown, plan])
  const totals = spreadOf(shown.map(({ total }) => total))
  return (
    <DataTable caption={t('history.grid.hint')}>
      <thead>
        <tr>
          <th scope="col">{t('history.section')}</th>
          {shown.map((result) => (
            <RunColumn key={result.run.id} result={result} />
          ))}
          <th scope="col" className={table.number}>
            {t('history.grid.spread-title')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SectionRow key={row.section.id} row={row} runs={shown} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('history.total')}</th>
          {shown.map(({ run, total }) => (
            <td key={run.id} className={table.number}>
              {formatLength(total)}
            </td>
          ))}
          <td className={table.number}>{totals === null ? '–' : spreadWords(t, totals)}</td>
        </tr>
      </tfoot>
    </DataTable>
  )
}
