import { z } from 'zod'
import { Failure } from '#electron/failure.ts'
import type { RunId, TalkId } from '#shared/domain/identity.ts'
import { runSchema, type Run, type RunEvent, type RunKind } from '#shared/domain/run.ts'
import { instantSchema, millisSchema, type Instant, type Millis } from '#shared/domain/time.ts'
import type { Database } from './database.ts'
import { fromJson, understood, type Row } from './rows.ts'
import { guarded } from './storage-failure.ts'

/**
 * What lists need to know of a run without replaying it; stored with every event. `total` in ms; `told` of the `of`
 * sections that were to be spoken were; `setAside` when it was paused for another day.
 */
export type RunOutcome = {
  readonly outcome: 'open' | 'ended' | 'discarded'
  readonly total: Millis
  readonly told: number
  readonly of: number
  readonly setAside: boolean
}

const aliveSchema = z.object({ at: millisSchema.min(0), wall: instantSchema }).readonly()
/** When the app was last seen alive with a run on: `at` on the run clock. */
export type Alive = z.infer<typeof aliveSchema>

const detailOf = ({ type: _type, at: _at, wall: _wall, ...detail }: RunEvent): string | null =>
  Object.keys(detail).length === 0 ? null : JSON.stringify(detail)

/** Adds a run that has no events yet. */
export const insertRun = ({ sql }: Database, run: Omit<Run, 'events'>, startedWall: Instant): void => {
  guarded(() =>
    sql
      .prepare(
        `INSERT INTO runs (id, talk_id, revision_id, kind, counts, outcome, total_ms, started_wall, alive_at, alive_wall)
         VALUES (?, ?, ?, ?, ?, 'open', 0, ?, 0, ?)`,
      )
      .run(run.id, run.talkId, run.revisionId, run.kind, Number(run.counts), startedWall, startedWall),
  )
}

/** Lets a run be one of another plan, and so perhaps of another talk. Fails with not-found. */
export const setPlanOfRun = (
  { sql }: Database,
  { id, talkId, revisionId }: Pick<Run, 'id' | 'talkId' | 'revisionId'>,
): void => {
  guarded(() => {
    const { changes } = sql
      .prepare('UPDATE runs SET talk_id = ?, revision_id = ? WHERE id = ?')
      .run(talkId, revisionId, id)
    if (changes === 0) throw new Failure('not-found')
  })
}

/** Writes what each of a run's events says once more: the same events at the same times, their sections by other names. */
export const renameInEvents = ({ sql, transaction }: Database, { id, events }: Run): void =>
  transaction(() => {
    const update = sql.prepare('UPDATE run_events SET detail = ? WHERE run_id = ? AND seq = ?')
    for (const [seq, event] of events.entries()) update.run(detailOf(event), id, seq)
  })

/** How many runs a talk has, whatever became of them. */
export const countRuns = ({ sql }: Database, talkId: TalkId): number =>
  guarded(() =>
    Number(sql.prepare('SELECT count(*) AS runs FROM runs WHERE talk_id = ?').get(talkId)?.['runs'] ?? 0),
  )

type Append = {
  readonly runId: RunId
  /** The place of the first of `events` among all of the run's. */
  readonly from: number
  readonly events: readonly RunEvent[]
  readonly outcome: RunOutcome
}

/** Appends events and what follows from them, all or none. */
export const appendEvents = (
  { sql, transaction }: Database,
  { runId, from, events, outcome }: Append,
): void =>
  transaction(() => {
    const insert = sql.prepare(
      'INSERT INTO run_events (run_id, seq, type, at_ms, wall, detail) VALUES (?, ?, ?, ?, ?, ?)',
    )
    for (const [index, event] of events.entries())
      insert.run(runId, from + index, event.type, event.at, event.wall, detailOf(event))
    const last = events.at(-1)
    sql
      .prepare(
        `UPDATE runs SET outcome = ?, total_ms = ?, told = ?, told_of = ?, set_aside = ?,
          discarded_at = iif(? = 'discarded', coalesce(?, discarded_at), NULL),
          alive_at = max(alive_at, ?), alive_wall = max(alive_wall, ?) WHERE id = ?`,
      )
      .run(
        outcome.outcome,
        outcome.total,
        outcome.told,
        outcome.of,
        Number(outcome.setAside),
        outcome.outcome,
        last?.wall ?? null,
        last?.at ?? 0,
        last?.wall ?? 0,
        runId,
      )
  })

/** Notes that the app is alive with this run on. */
export const markAlive = ({ sql }: Database, runId: RunId, { at, wall }: Alive): void => {
  guarded(() => sql.prepare('UPDATE runs SET alive_at = ?, alive_wall = ? WHERE id = ?').run(at, wall, runId))
}

/** Changes a run's kind and whether it counts. Fails with not-found. */
export const updateRun = (
  { sql }: Database,
  runId: RunId,
  change: { readonly kind: RunKind; readonly counts: boolean },
): void => {
  guarded(() => {
    const { changes } = sql
      .prepare('UPDATE runs SET kind = ?, counts = ? WHERE id = ?')
      .run(change.kind, Number(change.counts), runId)
    if (changes === 0) throw new Failure('not-found')
  })
}

/** A run with its events in one text: a talk's 1,000 runs come in a quarter of the time that a row for each event takes. */
const RUNS = `SELECT runs.*, (SELECT json_group_array(json_array(type, at_ms, wall, detail) ORDER BY seq)
  FROM run_events WHERE run_id = runs.id) AS events FROM runs`

const eventsSchema = z.array(z.tuple([z.unknown(), z.unknown(), z.unknown(), z.unknown()]))

const runOf = (row: Row): Run =>
  understood(runSchema, {
    id: row['id'],
    talkId: row['talk_id'],
    revisionId: row['revision_id'],
    kind: row['kind'],
    counts: row['counts'] === 1,
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

/** A talk's finished runs, oldest first: one query, however many there are. */
export const readFinishedRuns = ({ sql }: Database, talkId: TalkId): readonly Run[] =>
  guarded(() =>
    sql
      .prepare(`${RUNS} WHERE talk_id = ? AND outcome = 'ended' ORDER BY started_wall, id`)
      .all(talkId)
      .map(runOf),
  )

/** Skips a row that was damaged: what only looks over many runs must not fail by one of them. */
const readableRun = (row: Row): readonly Run[] => {
  try {
    return [runOf(row)]
  } catch (error) {
    if (error instanceof Failure) return []
    throw error
  }
}

/** The last finished runs that count, of any talk that was not deleted, the newest first; damaged ones are left out. */
export const readLatestRuns = ({ sql }: Database, most: number): readonly Run[] =>
  guarded(() =>
    sql
      .prepare(
        `${RUNS} WHERE outcome = 'ended' AND counts = 1
          AND talk_id IN (SELECT id FROM talks WHERE deleted_at IS NULL) ORDER BY started_wall DESC LIMIT ?`,
      )
      .all(most)
      .flatMap(readableRun),
  )

/** A talk's runs that are not on, discarded and set aside ones too, oldest first. */
export const readRunsAtRest = ({ sql }: Database, talkId: TalkId): readonly Run[] =>
  guarded(() =>
    sql
      .prepare(`${RUNS} WHERE talk_id = ? AND (outcome <> 'open' OR set_aside = 1) ORDER BY started_wall, id`)
      .all(talkId)
      .map(runOf),
  )

/** The run that was on when the app last stopped, if any: the newest open one. */
export const readOpenRun = ({ sql }: Database): { readonly run: Run; readonly alive: Alive } | null =>
  guarded(() => {
    const row = sql
      .prepare(`${RUNS} WHERE outcome = 'open' AND set_aside = 0 ORDER BY started_wall DESC LIMIT 1`)
      .get()
    if (row === undefined) return null
    return {
      run: runOf(row),
      alive: aliveOf(row),
    }
  })

/** The runs set aside for another day, of talks that were not deleted, the newest first. */
export const readRunsSetAside = ({
  sql,
}: Database): readonly { readonly run: Run; readonly alive: Alive }[] =>
  guarded(() =>
    sql
      .prepare(
        `${RUNS} WHERE outcome = 'open' AND set_aside = 1
          AND talk_id IN (SELECT id FROM talks WHERE deleted_at IS NULL) ORDER BY started_wall DESC`,
      )
      .all()
      .map((row) => ({ run: runOf(row), alive: aliveOf(row) })),
  )
