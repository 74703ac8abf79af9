import { sideBySide, totalDelta } from '#shared/domain/history.ts'
import { DataTable } from '#renderer/ui/data-table.tsx'
import table from '#renderer/ui/data-table.module.css'
import { useWords } from '#renderer/words.ts'
import type { Pair } from './chosen-runs.ts'
import { Difference, Spoken } from './compare-cells.tsx'
import { CompareRow } from './compare-row.tsx'

/** Every section spoken in either run, with both times and how the later differs; the totals at the foot. */
export const CompareTable = ({ pair: { earlier, later } }: { readonly pair: Pair }) => {
  const t = useWords()
  return (
    <DataTable caption={t('history.compared')} hideCaption>
      <thead>
        <tr>
          <th scope="col">{t('history.section')}</th>
          <th scope="col" className={table.number}>
            {t('history.earlier')}
          </th>
          <th scope="col" className={table.number}>
            {t('history.later')}
          </th>
          <th scope="col" className={table.number}>
            {t('history.delta')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sideBySide(earlier, later).map((row) => (
          <CompareRow key={row.section.id} row={row} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('history.total')}</th>
          <Spoken length={earlier.total} />
          <Spoken length={later.total} />
          <Difference delta={totalDelta(earlier, later)} />
        </tr>
      </tfoot>
    </DataTable>
  )
}
