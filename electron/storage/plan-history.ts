import { revisionIdSchema, type RevisionId, type TalkId } from '#shared/domain/identity.ts'
import { planEdits } from '#shared/domain/plan-edits.ts'
import { plannedTotal, type PlanRevision } from '#shared/domain/plan.ts'
import type { RevisionRow } from '#shared/domain/revision-row.ts'
import type { Database } from './database.ts'
import { readRevisions } from './plans.ts'
import { understood } from './rows.ts'
import { guarded } from './storage-failure.ts'

/** So many revisions are listed at once. */
export const LISTED = 50
/** So many differences are told of one; the rest is counted. */
const TOLD = 12

const idsBefore = ({ sql }: Database, talkId: TalkId, before: number): readonly RevisionId[] =>
  sql
    .prepare('SELECT id FROM plan_revisions WHERE talk_id = ? AND number < ? ORDER BY number DESC LIMIT ?')
    .all(talkId, before, LISTED + 1)
    .map(({ id }) => understood(revisionIdSchema, id))

const runsOf = ({ sql }: Database, talkId: TalkId): ReadonlyMap<unknown, number> =>
  new Map(
    sql
      .prepare(
        `SELECT revision_id, count(*) AS count FROM runs WHERE talk_id = ? AND outcome = 'ended' GROUP BY revision_id`,
      )
      .all(talkId)
      .map((row) => [row['revision_id'], Number(row['count'])]),
  )

const rowOf = (revision: PlanRevision, earlier: PlanRevision | undefined, runs: number): RevisionRow => {
  const { sections, talkId: _talk, ...about } = revision
  const edits = earlier === undefined ? [] : planEdits(earlier.sections, sections)
  return {
    ...about,
    total: plannedTotal(sections),
    runs,
    edits: edits.slice(0, TOLD),
    untold: Math.max(0, edits.length - TOLD),
  }
}

/** A talk's revisions with a number below `before`, the newest first, each with what it changed. */
export const readPlanHistory = (database: Database, talkId: TalkId, before: number): readonly RevisionRow[] =>
  guarded(() => {
    const revisions = readRevisions(database, idsBefore(database, talkId, before)).toReversed()
    const runs = runsOf(database, talkId)
    return revisions
      .slice(0, LISTED)
      .map((revision, place) => rowOf(revision, revisions[place + 1], runs.get(revision.id) ?? 0))
  })
