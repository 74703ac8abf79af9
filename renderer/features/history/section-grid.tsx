import { useMemo } from 'react'
import type { Plan } from '#shared/domain/plan.ts'
import type { Known } from '#shared/domain/outlook-before.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { formatLength } from '#shared/domain/format.ts'
import { DataTable } from '#renderer/ui/data-table.tsx'
import table from '#renderer/ui/data-table.module.css'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { stabilityWords, trendWords } from './stability-words.ts'
import { spreadWords } from './run-words.ts'
import styles from './section-grid.module.css'
import { ForecastRow } from './forecast-row.tsx'
import { SectionRow } from './section-row.tsx'
import { sectionTimes, spreadOf } from './section-times.ts'

/** As many runs as a table stays readable with. */
const COLUMNS = 12

type SectionGridProps = { readonly known: Known; readonly plan: Plan }

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
export const SectionGrid = ({ known, plan }: SectionGridProps) => {
  const t = useWords()
  const { list } = useWriting()
  const shown = useMemo(() => known.results.slice(-COLUMNS), [known])
  const rows = useMemo(() => sectionTimes(shown, plan), [shown, plan])
  const totals = spreadOf(shown.map(({ total }) => total))
  return (
    <>
      <p className={styles.stability}>{stabilityWords(t, rows, list)}</p>
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
            <td className={table.number}>
              {totals === null ? '–' : spreadWords(t, totals)}
              <span className={styles.delta}>
                {trendWords(
                  t,
                  shown.map(({ total }) => total),
                )}
              </span>
            </td>
          </tr>
          <ForecastRow shown={shown} known={known} />
        </tfoot>
      </DataTable>
    </>
  )
}
