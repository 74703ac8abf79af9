import type { TalkId } from '#shared/domain/identity.ts'
import { discardedRunSchema, type DiscardedRun } from '#shared/domain/run-snapshot.ts'
import type { Instant } from '#shared/domain/time.ts'
import type { Database } from './database.ts'
import { understood } from './rows.ts'
import { guarded } from './storage-failure.ts'

/** How long a discarded run can be brought back, in ms: 30 days. */
const KEPT = 30 * 24 * 60 * 60_000

/** Runs discarded by an app that did not note when count from when they were last touched. */
const DISCARDED = `outcome = 'discarded' AND coalesce(discarded_at, alive_wall)`

/** A talk's runs that were discarded in the last 30 days, the last discarded first. */
export const readDiscardedRuns = ({ sql }: Database, talkId: TalkId, now: Instant): readonly DiscardedRun[] =>
  guarded(() =>
    sql
      .prepare(
        `SELECT id, kind, total_ms AS total, started_wall AS startedAt,
          coalesce(discarded_at, alive_wall) AS discardedAt
        FROM runs WHERE talk_id = ? AND ${DISCARDED} > ? ORDER BY discardedAt DESC, id`,
      )
      .all(talkId, now - KEPT)
      .map((row) => understood(discardedRunSchema, row)),
  )

/** Deletes for good what was discarded more than 30 days ago; how many runs that were. */
export const deleteDiscardedRuns = ({ sql, transaction }: Database, now: Instant): number =>
  transaction(() => {
    const old = `SELECT id FROM runs WHERE ${DISCARDED} <= ?`
    sql.prepare(`DELETE FROM run_events WHERE run_id IN (${old})`).run(now - KEPT)
    return sql.prepare(`DELETE FROM runs WHERE ${DISCARDED} <= ?`).run(now - KEPT).changes
  })
