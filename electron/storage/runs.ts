import { z } from 'zod'
import { Failure } from '#electron/failure.ts'
import type { RunId, TalkId } from '#shared/domain/identity.ts'
import { runSchema, type Run } from '#shared/domain/run.ts'
import { instantSchema, millisSchema } from '#shared/domain/time.ts'
import type { Database } from './database.ts'
import { fromJson, readable, understood, type Row } from './rows.ts'
import { guarded } from './storage-failure.ts'

const aliveSchema = z.object({ at: millisSchema.min(0), wall: instantSchema }).readonly()
/** When the app was last seen alive with a run on: `at` on the run clock. */
export type Alive = z.infer<typeof aliveSchema>

/** A run with its events in one text: a talk's 1,000 runs come in a quarter of the time that a row for each event takes. */
const RUNS = `SELECT runs.*, (SELECT json_group_array(json_array(type, at_ms, wall, detail) ORDER BY seq)
  FROM run_events WHERE run_id = runs.id) AS events FROM runs`

const eventsSchema = z.array(z.tuple([z.unknown(), z.unknown(), z.unknown(), z.unknown()]))

/** Empty when the run is filed as it was delivered. */
const deliveredOf = (row: Row): object =>
  row['delivered_kind'] === null
    ? {}
    : { delivered: { kind: row['delivered_kind'], counts: row['delivered_counts'] === 1 } }

const runOf = (row: Row): Run =>
  understood(runSchema, {
    id: row['id'],
    talkId: row['talk_id'],
    revisionId: row['revision_id'],
    kind: row['kind'],
    counts: row['counts'] === 1,
    ...deliveredOf(row),
    events: understood(eventsSchema, fromJson(row['events'])).map(([type, at, wall, detail]) => ({
      ...(detail === null ? {} : Object(fromJson(detail))),
      type,
      at,
      wall,
    })),
  })

const aliveOf = (row: Row): Alive => understood(aliveSchema, { at: row['alive_at'], wall: row['alive_wall'] })

/** One run, whatever became of it. Fails with not-found. */
export const readRun = ({ sql }: Database, id: RunId): Run =>
  guarded(() => {
    const row = sql.prepare(`${RUNS} WHERE id = ?`).get(id)
    if (row === undefined) throw new Failure('not-found')
    return runOf(row)
  })

const readableRun = (database: Database, row: Row): readonly Run[] =>
  readable(database, `run ${String(row['id'])}`, () => runOf(row))

/** A talk's finished runs, oldest first, damaged ones left out: one query, however many there are. */
export const readFinishedRuns = (database: Database, talkId: TalkId): readonly Run[] =>
  guarded(() =>
    database.sql
      .prepare(`${RUNS} WHERE talk_id = ? AND outcome = 'ended' ORDER BY started_wall, id`)
      .all(talkId)
      .flatMap((row) => readableRun(database, row)),
  )

/** The last finished runs that count, of any talk that was not deleted, the newest first; damaged ones are left out. */
export const readLatestRuns = (database: Database, most: number): readonly Run[] =>
  guarded(() =>
    database.sql
      .prepare(
        `${RUNS} WHERE outcome = 'ended' AND counts = 1
          AND talk_id IN (SELECT id FROM talks WHERE deleted_at IS NULL) ORDER BY started_wall DESC LIMIT ?`,
      )
      .all(most)
      .flatMap((row) => readableRun(database, row)),
  )

/** A talk's runs that are not on, discarded and set aside ones too, oldest first. */
export const readRunsAtRest = ({ sql }: Database, talkId: TalkId): readonly Run[] =>
  guarded(() =>
    sql
      .prepare(`${RUNS} WHERE talk_id = ? AND (outcome <> 'open' OR set_aside = 1) ORDER BY started_wall, id`)
      .all(talkId)
      .map(runOf),
  )

/** An open run, and when the app was last seen alive with it. */
export type RunOnRecord = { readonly run: Run; readonly alive: Alive }

const readableOnRecord = (database: Database, row: Row): readonly RunOnRecord[] =>
  readable(database, `open run ${String(row['id'])}`, () => ({ run: runOf(row), alive: aliveOf(row) }))

/** The runs that were on when the app last stopped, the newest first, damaged ones left out; there is one at most unless something went wrong. */
export const readOpenRuns = (database: Database): readonly RunOnRecord[] =>
  guarded(() =>
    database.sql
      .prepare(`${RUNS} WHERE outcome = 'open' AND set_aside = 0 ORDER BY started_wall DESC`)
      .all()
      .flatMap((row) => readableOnRecord(database, row)),
  )

/** The runs set aside for another day, of talks that were not deleted, the newest first, damaged ones left out. */
export const readRunsSetAside = (database: Database): readonly RunOnRecord[] =>
  guarded(() =>
    database.sql
      .prepare(
        `${RUNS} WHERE outcome = 'open' AND set_aside = 1
          AND talk_id IN (SELECT id FROM talks WHERE deleted_at IS NULL) ORDER BY started_wall DESC`,
      )
      .all()
      .flatMap((row) => readableOnRecord(database, row)),
  )

/** How many runs a talk has, whatever became of them. */
export const countRuns = ({ sql }: Database, talkId: TalkId): number =>
  guarded(() =>
    Number(sql.prepare('SELECT count(*) AS runs FROM runs WHERE talk_id = ?').get(talkId)?.['runs'] ?? 0),
  )
