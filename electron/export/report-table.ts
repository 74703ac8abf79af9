import { delta, previousResult } from '#shared/domain/comparison.ts'
import { formatDelta, formatLength } from '#shared/domain/format.ts'
import { plannedTotal } from '#shared/domain/plan.ts'
import { reportRows, type ReportRow } from '#shared/domain/report.ts'
import { toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import { unspokenKey } from '#shared/i18n/unspoken-key.ts'
import { titleOf, type Writing } from './report-writing.ts'

const columns = ['section', 'planned', 'actual', 'delta', 'previous'] as const

/** The heads of the columns. */
export const headCells = ({ t }: Writing): readonly string[] =>
  columns.map((column) => t(`report.column.${column}`))

const length = (time: Millis | null): string => (time === null ? '' : formatLength(time))
const signed = (time: Millis | null): string => (time === null ? '' : formatDelta(time))

const cellsOf = (writing: Writing, row: ReportRow): readonly string[] => [
  titleOf(writing, row.section),
  length(row.planned) || writing.t('report.not-planned'),
  length(row.actual) || writing.t(unspokenKey(writing.result, row.section.id)),
  signed(row.delta),
  length(row.previous),
]

/** The last line of the table: what all of it comes to. */
export const totalCells = ({ result, results, t }: Writing): readonly string[] => {
  const planned = plannedTotal(result.plan)
  return [
    t('report.total'),
    length(planned),
    length(result.total),
    signed(delta(toWholeSeconds(result.total), toWholeSeconds(planned))),
    length(previousResult(result, results)?.total ?? null),
  ]
}

/** The sections, a row of cells each. */
export const sectionRows = (writing: Writing): readonly (readonly string[])[] =>
  reportRows(writing.result, writing.results, { against: 'plan' }).map((row) => cellsOf(writing, row))
