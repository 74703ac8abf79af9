import { Failure } from '#electron/failure.ts'
import type { RevisionId, TalkId } from '#shared/domain/identity.ts'
import { planRevisionSchema, type PlanRevision } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Database } from './database.ts'
import { fromJson, readable, rowsBy, understood, type Row } from './rows.ts'
import { guarded } from './storage-failure.ts'

const INSERT_SECTION = `INSERT INTO sections (revision_id, position, id, title, planned_ms, minimum_ms, short_version_ms,
  priority, kind, floated, promises, needs, first_slide, last_slide, notes, decision_point, made_of)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const valuesOf = (section: Section): readonly (string | number | null)[] => [
  section.id,
  section.title,
  section.planned,
  section.minimum,
  section.shortVersion,
  section.priority,
  section.kind,
  Number(section.floated),
  JSON.stringify(section.promises),
  JSON.stringify(section.needs),
  section.slides?.from ?? null,
  section.slides?.to ?? null,
  section.notes,
  Number(section.decisionPoint),
  JSON.stringify(section.madeOf),
]

/** The number of a talk's next revision. */
export const nextNumber = ({ sql }: Database, talkId: TalkId): number =>
  guarded(() => {
    const row = sql.prepare('SELECT max(number) AS last FROM plan_revisions WHERE talk_id = ?').get(talkId)
    return Number(row?.['last'] ?? 0) + 1
  })

/** Adds a revision, which is not the talk's current one. */
export const insertRevision = ({ sql, transaction }: Database, revision: PlanRevision): void =>
  transaction(() => {
    sql
      .prepare(
        'INSERT INTO plan_revisions (id, talk_id, number, reason, why, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(revision.id, revision.talkId, revision.number, revision.reason, revision.why, revision.createdAt)
    const insert = sql.prepare(INSERT_SECTION)
    for (const [position, section] of revision.sections.entries())
      insert.run(revision.id, position, ...valuesOf(section))
  })

/** Deletes a revision that nothing uses any more; any other stays. */
export const dropUnused = ({ sql, transaction }: Database, id: RevisionId): void =>
  transaction(() => {
    const unused = `SELECT id FROM plan_revisions WHERE id = ? AND NOT EXISTS (SELECT 1 FROM runs WHERE revision_id = ?)
      AND NOT EXISTS (SELECT 1 FROM talks WHERE revision_id = ?)`
    sql.prepare(`DELETE FROM sections WHERE revision_id IN (${unused})`).run(id, id, id)
    sql.prepare(`DELETE FROM plan_revisions WHERE id IN (${unused})`).run(id, id, id)
  })

/** Adds a revision and makes it the talk's current one; earlier ones stay as they are. */
export const addRevision = (database: Database, revision: PlanRevision): void =>
  database.transaction(() => {
    insertRevision(database, revision)
    const { sql } = database
    sql
      .prepare('UPDATE talks SET revision_id = ?, touched = ? WHERE id = ?')
      .run(revision.id, revision.createdAt, revision.talkId)
  })

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
