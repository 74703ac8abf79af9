import { delta, referenceTimes, type Comparison } from '#shared/domain/comparison.ts'
import { formatLength } from '#shared/domain/format.ts'
import { plannedTotal } from '#shared/domain/plan.ts'
import type { Report } from '#shared/domain/report.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { sum, toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import table from '#renderer/ui/data-table.module.css'
import { DeltaText } from '#renderer/ui/delta-text.tsx'
import { useWords } from '#renderer/words.ts'
import { differenceWords } from '#shared/i18n/difference-words.ts'

type TotalRowProps = {
  readonly report: Report
  readonly results: readonly RunResult[]
  readonly comparison: Comparison
}

const totalOf = ({ report: { result }, results }: TotalRowProps, comparison: Comparison): Millis | null => {
  const times = referenceTimes(result, results, comparison)
  return times === null ? null : sum(times.values())
}

const Total = ({ of }: { readonly of: Millis | null }) => (
  <td className={table.number}>{of === null ? '–' : formatLength(of)}</td>
)

/** The foot of the table: what was outside the outline, and the run as a whole, in the same columns. */
export const TotalRow = (props: TotalRowProps) => {
  const t = useWords()
  const { result, previousTotal } = props.report
  const reference = totalOf(props, props.comparison)
  const difference =
    reference === null ? null : delta(toWholeSeconds(result.total), toWholeSeconds(reference))
  return (
    <>
      {result.interruption === 0 ? null : (
        <tr>
          <th scope="row">{t('report.outside')}</th>
          <td className={table.number}>–</td>
          <Total of={result.interruption} />
          <Total of={null} />
          <Total of={null} />
          <Total of={null} />
          <td>–</td>
        </tr>
      )}
      <tr>
        <th scope="row">{t('report.total')}</th>
        <Total of={plannedTotal(result.plan)} />
        <Total of={result.total} />
        <td className={table.number}>
          {difference === null ? null : (
            <DeltaText delta={difference} words={differenceWords(t, difference)} />
          )}
        </td>
        <Total of={previousTotal} />
        <Total of={totalOf(props, { against: 'typical' })} />
        <td>–</td>
      </tr>
    </>
  )
}
