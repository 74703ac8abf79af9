import { formatLength } from '#shared/domain/format.ts'
import type { CurvePoint } from '#shared/domain/learning-curve.ts'
import { toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import { DataTable } from '#renderer/ui/data-table.tsx'
import table from '#renderer/ui/data-table.module.css'
import { DeltaText } from '#renderer/ui/delta-text.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { differenceWords } from '#shared/i18n/difference-words.ts'

/** As many runs as are shown in figures: the last ones. */
const ROWS = 12

const Delta = ({ of }: { readonly of: Millis }) => {
  const t = useWords()
  const delta = toWholeSeconds(of)
  return (
    <td className={table.number}>
      <DeltaText delta={delta} words={differenceWords(t, delta)} />
    </td>
  )
}

/** The numbers behind the curve: each run against the first, taken apart. */
export const CurveTable = ({ curve }: { readonly curve: readonly CurvePoint[] }) => {
  const t = useWords()
  const { day } = useWriting()
  return (
    <DataTable caption={t('history.learning.table')} hideCaption>
      <thead>
        <tr>
          <th scope="col">{t('history.learning.run')}</th>
          {(['total', 'difference', 'by-content', 'by-delivery'] as const).map((column) => (
            <th key={column} scope="col" className={table.number}>
              {t(`history.learning.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {curve.slice(-ROWS).map(({ result: { run, state, total }, difference, content, delivery }) => (
          <tr key={run.id}>
            <th scope="row">
              {t('history.learning.run-of', { kind: t(`kind.${run.kind}`), day: day(state.startedAt) })}
            </th>
            <td className={table.number}>{formatLength(total)}</td>
            <Delta of={difference} />
            <Delta of={content} />
            <Delta of={delivery} />
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
