import { formatLength } from '#shared/domain/format.ts'
import { sideBySide, totalDelta, type SideBySideRow } from '#shared/domain/history.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { DataTable } from '#renderer/ui/data-table.tsx'
import table from '#renderer/ui/data-table.module.css'
import { DeltaText } from '#renderer/ui/delta-text.tsx'
import { useWords } from '#renderer/words.ts'
import type { Pair } from './chosen-runs.ts'
import styles from './compare-table.module.css'

const Spoken = ({ length }: { readonly length: Millis | null }) => {
  const t = useWords()
  return (
    <td className={table.number}>
      {length === null ? (
        <span className={styles.absent}>{t('history.not-spoken')}</span>
      ) : (
        formatLength(length)
      )}
    </td>
  )
}

const differenceWords = (t: Translate, delta: Millis): string => {
  if (delta === 0) return t('report.delta.same')
  const key = delta > 0 ? 'report.delta.longer' : 'report.delta.shorter'
  return t(key, { by: formatLength(millis(Math.abs(delta))) })
}

const Difference = ({ delta }: { readonly delta: Millis | null }) => {
  const t = useWords()
  return (
    <td className={table.number}>
      {delta === null ? null : <DeltaText delta={delta} words={differenceWords(t, delta)} />}
    </td>
  )
}

const Row = ({ row: { section, first, second, delta } }: { readonly row: SideBySideRow }) => {
  const t = useWords()
  const title = section.title || t('untitled.section')
  return (
    <tr>
      <th scope="row" className={styles.section} title={title}>
        {title}
      </th>
      <Spoken length={first} />
      <Spoken length={second} />
      <Difference delta={delta} />
    </tr>
  )
}

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
          <Row key={row.section.id} row={row} />
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
