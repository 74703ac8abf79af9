import { deliveredAs } from '#shared/domain/delivered.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { RunResult } from '#shared/domain/run-result.ts'

/** The columns, in order. A row is one section in one run; times are whole milliseconds. */
export const RUN_COLUMNS = [
  'run',
  'started_at',
  'kind',
  'delivered_as',
  'run_counts',
  'run_total_ms',
  'revision',
  'position',
  'section',
  'section_id',
  'planned_ms',
  'actual_ms',
  'section_counts',
] as const

type Cell = string | number | boolean | null
type Row = { readonly [Column in (typeof RUN_COLUMNS)[number]]: Cell }

/** Spreadsheets take these for a formula; an apostrophe in front makes it text. */
const FORMULA = /^[=+\-@\t\r]/

const cell = (value: Cell): string => {
  if (value === null) return ''
  const text = typeof value === 'string' ? value.replace(FORMULA, "'$&") : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

type Counted = { readonly result: RunResult; readonly revision: number | null }

const runCells = ({ result: { run, state, total }, revision }: Counted) => ({
  run: run.id,
  started_at: new Date(state.startedAt).toISOString(),
  kind: run.kind,
  delivered_as: deliveredAs(run).kind,
  run_counts: run.counts,
  run_total_ms: total,
  revision,
})

/** The sections that were planned or spoken in a run, then the time outside the outline where there was any. */
const rowsOf = (counted: Counted): readonly Row[] => {
  const { plan, actuals, state, interruption } = counted.result
  const sections = plan.flatMap(({ id, title, planned, floated }, index) =>
    floated && !actuals.has(id)
      ? []
      : [
          {
            ...runCells(counted),
            position: index + 1,
            section: title,
            section_id: id,
            planned_ms: floated ? null : planned,
            actual_ms: actuals.get(id) ?? null,
            section_counts: !state.excluded.includes(id),
          },
        ],
  )
  const outside = {
    ...runCells(counted),
    position: null,
    section: '',
    section_id: null,
    planned_ms: null,
    actual_ms: interruption,
    section_counts: false,
  }
  return interruption > 0 ? [...sections, outside] : sections
}

/** Every finished run of a talk, oldest first, as CSV (RFC 4180, UTF-8 with a byte order mark, for spreadsheets). */
export const runsCsv = (document: Pick<TalkDocument, 'revision' | 'revisions' | 'runs'>): string => {
  const numbers = new Map([...document.revisions, document.revision].map(({ id, number }) => [id, number]))
  const rows = documentResults(document).flatMap((result) =>
    rowsOf({ result, revision: numbers.get(result.run.revisionId) ?? null }),
  )
  const lines = rows.map((row) => RUN_COLUMNS.map((column) => cell(row[column])).join(','))
  return `\ufeff${[RUN_COLUMNS.join(','), ...lines].join('\r\n')}\r\n`
}
