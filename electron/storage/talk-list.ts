import { Failure } from '#electron/failure.ts'
import { libraryRowSchema, type LibraryRow } from '#shared/domain/library.ts'
import type { Database } from './database.ts'
import { readable, understood, type Row } from './rows.ts'
import { guarded } from './storage-failure.ts'
import { untimedEstimates } from './untimed.ts'

const LIST = `
  SELECT talks.id, title, event, starts_at AS startsAt, slot_ms AS slot, qa_ms AS qa, slack_percent AS slackPercent,
    talks.revision_id AS revisionId,
    (SELECT coalesce(sum(planned_ms), 0) FROM sections
      WHERE sections.revision_id = talks.revision_id AND floated = 0) AS planned,
    (SELECT count(*) FROM runs WHERE talk_id = talks.id AND outcome = 'ended') AS runs,
    last.total_ms AS lastTotal,
    (SELECT coalesce(json_extract(detail, '$.late'), 0) FROM run_events WHERE run_id = last.id AND seq = 0) AS lastLate,
    last.kind AS lastKind, last.told >= last.told_of AS lastComplete,
    center_ms AS center, spread_ms AS spread, freedom, outlooks.runs AS outlookRuns
  FROM talks LEFT JOIN talk_outlooks AS outlooks ON outlooks.talk_id = talks.id
  LEFT JOIN runs AS last ON last.id =
    (SELECT id FROM runs WHERE talk_id = talks.id AND outcome = 'ended' ORDER BY started_wall DESC LIMIT 1)
  WHERE deleted_at IS NULL ORDER BY touched DESC, talks.id`

const outlookOf = ({ center, spread, freedom, outlookRuns: runs }: Row) =>
  center === null ? null : { center, spread, freedom, runs }

const lastRunOf = ({ lastTotal: total, lastLate: late, lastKind: kind, lastComplete }: Row) =>
  total === null
    ? null
    : { total, late: late ?? 0, kind, complete: lastComplete === null ? null : lastComplete === 1 }

const libraryRowOf = (row: Row): LibraryRow =>
  understood(libraryRowSchema, { ...row, outlook: outlookOf(row), lastRun: lastRunOf(row) })

/** How many talks were not deleted. */
export const countTalks = ({ sql }: Database): number =>
  guarded(() =>
    Number(sql.prepare('SELECT count(*) AS talks FROM talks WHERE deleted_at IS NULL').get()?.['talks']),
  )

/** What a row of the list says, with the estimate (ms) of what has no planned time; nothing where it was damaged. */
const listed = (database: Database, row: Row, estimated: number): readonly LibraryRow[] =>
  readable(database, `talk ${String(row['id'])}`, () => libraryRowOf({ ...row, estimated }))

/** Reads the list of talks from the disk, and what it says no further than to a sound one. Fails with database-damaged where the list would. */
export const probeTalks = (database: Database): void =>
  guarded(() => {
    const rows = database.sql.prepare(LIST).all()
    const isSound = rows.length === 0 || rows.some((row) => listed(database, row, 0).length > 0)
    if (!isSound) throw new Failure('database-damaged')
  })

/**
 * All talks that were not deleted, the one worked on last first: two queries, however many there are. Damaged ones are
 * left out; fails with database-damaged when every one is: that is no empty library.
 */
export const listTalks = (database: Database): readonly LibraryRow[] =>
  guarded(() => {
    const estimates = untimedEstimates(database)
    const rows = database.sql.prepare(LIST).all()
    const talks = rows.flatMap((row) => listed(database, row, estimates.get(row['id']) ?? 0))
    if (talks.length === 0 && rows.length > 0) throw new Failure('database-damaged')
    return talks
  })
