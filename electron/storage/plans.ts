import { Failure } from '#electron/failure.ts'
import type { RevisionId, TalkId } from '#shared/domain/identity.ts'
import { planRevisionSchema, type PlanRevision } from '#shared/domain/plan.ts'
import type { Database } from './database.ts'
import { fromJson, readable, rowsBy, understood, type Row } from './rows.ts'
import { guarded } from './storage-failure.ts'

const sectionOf = (row: Row) => ({
  id: row['id'],
  title: row['title'],
  planned: row['planned_ms'],
  minimum: row['minimum_ms'],
  shortVersion: row['short_version_ms'],
  priority: row['priority'],
  kind: row['kind'],
  floated: row['floated'] === 1,
  promises: fromJson(row['promises']),
  needs: fromJson(row['needs']),
  slides: row['first_slide'] === null ? null : { from: row['first_slide'], to: row['last_slide'] },
  notes: row['notes'],
  decisionPoint: row['decision_point'] === 1,
  madeOf: fromJson(row['made_of']),
})

const revisionOf = (row: Row, sections: readonly Row[]): PlanRevision =>
  understood(planRevisionSchema, {
    id: row['id'],
    talkId: row['talk_id'],
    number: row['number'],
    reason: row['reason'],
    why: row['why'],
    createdAt: row['created_at'],
    sections: sections.map(sectionOf),
  })

/** One revision. Fails with not-found. */
export const readRevision = ({ sql }: Database, id: RevisionId): PlanRevision =>
  guarded(() => {
    const row = sql.prepare('SELECT * FROM plan_revisions WHERE id = ?').get(id)
    if (row === undefined) throw new Failure('not-found')
    return revisionOf(
      row,
      sql.prepare('SELECT * FROM sections WHERE revision_id = ? ORDER BY position').all(id),
    )
  })

type Sectioned = { readonly row: Row; readonly sections: readonly Row[] }

const rowsWhere = ({ sql }: Database, those: string, parameter: string): readonly Sectioned[] => {
  const rows = sql
    .prepare(`SELECT * FROM plan_revisions WHERE id IN (${those}) ORDER BY number`)
    .all(parameter)
  const inThose = `SELECT * FROM sections WHERE revision_id IN (${those}) ORDER BY revision_id, position`
  const sections = rowsBy('revision_id', sql.prepare(inThose).all(parameter))
  return rows.map((row) => ({ row, sections: sections.get(row['id']) ?? [] }))
}

const readableWhere = (database: Database, those: string, parameter: string): readonly PlanRevision[] =>
  rowsWhere(database, those, parameter).flatMap(({ row, sections }) =>
    readable(database, `plan ${String(row['id'])}`, () => revisionOf(row, sections)),
  )

/** Every revision of a talk, oldest first: two queries, however many. */
export const readAllRevisions = (database: Database, talkId: TalkId): readonly PlanRevision[] =>
  guarded(() =>
    rowsWhere(database, 'SELECT id FROM plan_revisions WHERE talk_id = ?', talkId).map(({ row, sections }) =>
      revisionOf(row, sections),
    ),
  )

const IN_RUNS = `SELECT revision_id FROM runs WHERE talk_id = ? AND outcome = 'ended'`

/** The revisions that a talk's finished runs were run with, oldest first, damaged ones left out: two queries, however many runs. */
export const readRevisionsInRuns = (database: Database, talkId: TalkId): readonly PlanRevision[] =>
  guarded(() => readableWhere(database, IN_RUNS, talkId))

/** The revisions of these ids, of any talk, damaged ones left out: two queries, however many. */
export const readRevisions = (database: Database, ids: readonly RevisionId[]): readonly PlanRevision[] =>
  guarded(() => readableWhere(database, 'SELECT value FROM json_each(?)', JSON.stringify(ids)))
