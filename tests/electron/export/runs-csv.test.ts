import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { RUN_COLUMNS, runsCsv } from '#electron/export/runs-csv.ts'
import { filedAs } from '#shared/domain/delivered.ts'
import { makeRevision } from '#tests/builders/make-revision.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { playRun } from '#tests/builders/play-run.ts'

const plan = [
  makeSection({ title: 'Opening, "loud"' }),
  makeSection({ title: '予備', floated: true }),
  makeSection({ title: '=1+1' }),
]

const revision = makeRevision(makeTalk(), { number: 3, sections: plan })
const run = {
  ...playRun(plan, '0:00 start', '2:10 mark', '3:00 interrupt', '3:30 proceed', '4:00 finish'),
  revisionId: revision.id,
}
const document = { revision, runs: [run], revisions: [] }

const rows = () => Papa.parse<Record<string, string>>(runsCsv(document).slice(1).trim(), { header: true })

test('a row is a section in a run, with its place in the plan; the time outside the outline has a row of its own', () => {
  const { data, meta, errors } = rows()
  expect(errors).toEqual([])
  expect(meta.fields).toEqual([...RUN_COLUMNS])
  expect(
    data.map((row) => [
      row['position'],
      row['section'],
      row['planned_ms'],
      row['actual_ms'],
      row['section_counts'],
    ]),
  ).toEqual([
    ['1', 'Opening, "loud"', '300000', '130000', 'true'],
    ['3', "'=1+1", '300000', '80000', 'true'],
    ['', '', '', '30000', 'false'],
  ])
})

test('each row says of which run it is, and when that was', () => {
  expect(rows().data[0]).toMatchObject({
    run: run.id,
    started_at: '2026-11-01T09:00:00.000Z',
    kind: 'practice',
    delivered_as: 'practice',
    run_counts: 'true',
    run_total_ms: '240000',
    revision: '3',
  })
})

test('a run that was filed otherwise still says how it was delivered', () => {
  const live = { ...run, kind: 'live' as const }
  const csv = runsCsv({ ...document, runs: [filedAs(live, { kind: 'practice', counts: false })] })
  const [row] = Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data
  expect(row).toMatchObject({ kind: 'practice', delivered_as: 'live', run_counts: 'false' })
})

test('spreadsheets know it for UTF-8, and find its lines', () => {
  expect(runsCsv(document)).toMatch(/^\ufeffrun,/)
  expect(runsCsv(document).split('\r\n')).toHaveLength(5)
})
