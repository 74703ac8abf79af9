import type { RevisionId, TalkId } from '#shared/domain/identity.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Database } from './database.ts'
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
