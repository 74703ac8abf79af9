import { Failure } from '#electron/failure.ts'
import type { TalkHistory } from '#shared/domain/archive/talk-history.ts'
import type { TalkId } from '#shared/domain/identity.ts'
import type { Run } from '#shared/domain/run.ts'
import type { Instant } from '#shared/domain/time.ts'
import type { Database } from './database.ts'
import { readAllRevisions } from './plans.ts'
import { insertRevision } from './write-plans.ts'
import { readRunsAtRest } from './runs.ts'
import { appendEvents, insertRun, type RunOutcome } from './write-runs.ts'
import { guarded } from './storage-failure.ts'
import { readAnyTalk } from './talks.ts'
import { insertTalk } from './write-talks.ts'

/** A talk with every revision and every run that is not on, oldest first; one that was deleted too. Fails with not-found. */
export const readHistory = (database: Database, talkId: TalkId): TalkHistory => {
  const { talk, revisionId } = readAnyTalk(database, talkId)
  return {
    talk,
    current: revisionId,
    revisions: readAllRevisions(database, talkId),
    runs: readRunsAtRest(database, talkId),
  }
}

/** A run with what follows from its events. */
export type ToldRun = { readonly run: Run; readonly outcome: RunOutcome }

/** Adds a finished run whole. */
export const insertToldRun = (database: Database, { run, outcome }: ToldRun): void => {
  const started = run.events[0]
  if (started === undefined) throw new Failure('bad-request')
  insertRun(database, run, started.wall)
  appendEvents(database, { runId: run.id, from: 0, events: run.events, outcome })
}

/** Adds a talk whose ids are not in the library yet, all of it or nothing; worked on last at `at`. */
export const insertHistory = (
  database: Database,
  { talk, current, revisions }: TalkHistory,
  { runs, at }: { readonly runs: readonly ToldRun[]; readonly at: Instant },
): void =>
  database.transaction(() => {
    insertTalk(database, talk, { revisionId: current, at })
    for (const revision of revisions) insertRevision(database, revision)
    for (const run of runs) insertToldRun(database, run)
  })

const RUNS_OF = 'SELECT id FROM runs WHERE talk_id = ?'
const REVISIONS_OF = 'SELECT id FROM plan_revisions WHERE talk_id = ?'

/** Takes a talk and all that is kept of it out for good, all or nothing. */
export const deleteForGood = ({ sql, transaction }: Database, talkId: TalkId): void =>
  transaction(() => {
    for (const statement of [
      `DELETE FROM run_events WHERE run_id IN (${RUNS_OF})`,
      'DELETE FROM runs WHERE talk_id = ?',
      `DELETE FROM sections WHERE revision_id IN (${REVISIONS_OF})`,
      'DELETE FROM plan_revisions WHERE talk_id = ?',
      'DELETE FROM talks WHERE id = ?',
    ])
      sql.prepare(statement).run(talkId)
  })

/** Whether one of the history's revisions or runs is in the library already, in whichever talk. */
export const hasIdsOf = ({ sql }: Database, { revisions, runs }: TalkHistory): boolean =>
  guarded(() => {
    const ids = JSON.stringify([...revisions, ...runs].map(({ id }) => id))
    const known = sql.prepare(
      `SELECT 1 FROM json_each(?) AS asked WHERE EXISTS (SELECT 1 FROM runs WHERE id = asked.value)
        OR EXISTS (SELECT 1 FROM plan_revisions WHERE id = asked.value) LIMIT 1`,
    )
    return known.get(ids) !== undefined
  })
