import { Failure } from '#electron/failure.ts'
import type { RunId } from '#shared/domain/identity.ts'
import type { Run, RunEvent } from '#shared/domain/run.ts'
import type { Instant, Millis } from '#shared/domain/time.ts'
import type { Database } from './database.ts'
import type { Alive } from './runs.ts'
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

const detailOf = ({ type: _type, at: _at, wall: _wall, ...detail }: RunEvent): string | null =>
  Object.keys(detail).length === 0 ? null : JSON.stringify(detail)

/** What a run is filed as, now and when it was delivered; the latter is empty when it is the same. */
const filingOf = ({ kind, counts, delivered }: Omit<Run, 'events'>) =>
  [
    kind,
    Number(counts),
    delivered?.kind ?? null,
    delivered === undefined ? null : Number(delivered.counts),
  ] as const

/** Adds a run that has no events yet. */
export const insertRun = ({ sql }: Database, run: Omit<Run, 'events'>, startedWall: Instant): void => {
  guarded(() =>
    sql
      .prepare(
        `INSERT INTO runs (id, talk_id, revision_id, kind, counts, delivered_kind, delivered_counts,
          outcome, total_ms, started_wall, alive_at, alive_wall)
         VALUES (?, ?, ?, ?, ?, ?, ?, 'open', 0, ?, 0, ?)`,
      )
      .run(run.id, run.talkId, run.revisionId, ...filingOf(run), startedWall, startedWall),
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

/** Writes what a run is filed as, now and when it was delivered. Fails with not-found. */
export const updateFiling = ({ sql }: Database, run: Run): void => {
  guarded(() => {
    const { changes } = sql
      .prepare('UPDATE runs SET kind = ?, counts = ?, delivered_kind = ?, delivered_counts = ? WHERE id = ?')
      .run(...filingOf(run), run.id)
    if (changes === 0) throw new Failure('not-found')
  })
}
