import { z } from 'zod'
import type { LiveBias } from '#shared/domain/forecast/live-bias.ts'
import type { Outlook } from '#shared/domain/forecast/outlook.ts'
import { liveLessonSchema, type LiveLesson } from '#shared/domain/forecast/live-lessons.ts'
import { talkIdSchema, type TalkId } from '#shared/domain/identity.ts'
import type { Database } from './database.ts'
import { fromJson, readable, understood } from './rows.ts'
import { guarded } from './storage-failure.ts'

/** What was worked out of a talk, so that lists need not replay its runs. `outlook` of a live run, with `bias`; null: it cannot be worked out. */
export type NotedOutlook = {
  readonly outlook: Outlook | null
  /** Runs that it rests on. */
  readonly runs: number
  readonly bias: LiveBias
  readonly lessons: readonly LiveLesson[]
}

/** Outlooks whose bias is further than this from what is known by now are worked out anew: a fifth of a percent. */
const BIAS_STEP = 0.002

const NEVER_OR_STALE = '(talk_id IS NULL OR stale = 1 OR made_by <> ?)'
const BIAS_MOVED = '(abs(bias_mean - ?) > ? OR abs(bias_spread - ?) > ?)'

/**
 * A talk whose outlook was never noted, or before its plan or runs changed, or by another version of the app; when there
 * is none, one that was noted when less was known of the speaker. The one worked on last first. Null: all are noted.
 */
export const talkToNote = (
  { sql }: Database,
  { madeBy, bias }: { readonly madeBy: string; readonly bias: LiveBias },
): TalkId | null =>
  guarded(() => {
    const row = sql
      .prepare(
        `SELECT id FROM talks LEFT JOIN talk_outlooks ON talk_id = id
          WHERE deleted_at IS NULL AND (${NEVER_OR_STALE} OR ${BIAS_MOVED})
          ORDER BY ${NEVER_OR_STALE} DESC, touched DESC, id LIMIT 1`,
      )
      .get(madeBy, bias.mean, BIAS_STEP, bias.spread, BIAS_STEP, madeBy)
    return row === undefined ? null : understood(talkIdSchema, row['id'])
  })

/** A talk's outlook is to be worked out anew: a run came or went. */
export const forgetOutlook = ({ sql }: Database, talkId: TalkId): void => {
  guarded(() => sql.prepare('UPDATE talk_outlooks SET stale = 1 WHERE talk_id = ?').run(talkId))
}

/** Notes what was worked out of a talk as it is now. */
export const noteOutlook = (
  { sql }: Database,
  talkId: TalkId,
  { outlook, runs, bias, lessons, madeBy }: NotedOutlook & { readonly madeBy: string },
): void => {
  guarded(() =>
    sql
      .prepare(
        `INSERT OR REPLACE INTO talk_outlooks (talk_id, made_by, stale, center_ms, spread_ms, freedom, runs,
          bias_mean, bias_spread, lessons) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        talkId,
        madeBy,
        outlook?.center ?? null,
        outlook?.spread ?? null,
        outlook?.freedom ?? null,
        runs,
        bias.mean,
        bias.spread,
        JSON.stringify(lessons),
      ),
  )
}

const lessonsSchema = z.array(liveLessonSchema)

/** What the live runs of all talks in the library taught, as far as it was noted and can be read: one query. */
export const readLessons = (database: Database): readonly LiveLesson[] =>
  guarded(() =>
    database.sql
      .prepare(
        `SELECT id, lessons FROM talks JOIN talk_outlooks ON talk_id = id
          WHERE deleted_at IS NULL AND lessons <> '[]' ORDER BY id`,
      )
      .all()
      .flatMap(({ id, lessons }) =>
        readable(database, `outlook of ${String(id)}`, () => understood(lessonsSchema, fromJson(lessons))),
      )
      .flat(),
  )
