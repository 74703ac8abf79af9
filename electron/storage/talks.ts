import { Failure } from '#electron/failure.ts'
import { revisionIdSchema, type RevisionId, type TalkId } from '#shared/domain/identity.ts'
import { libraryRowSchema, type LibraryRow } from '#shared/domain/library.ts'
import { talkSchema, type Talk } from '#shared/domain/talk.ts'
import type { Instant } from '#shared/domain/time.ts'
import type { Database } from './database.ts'
import { fromJson, readable, understood, type Row } from './rows.ts'
import { guarded } from './storage-failure.ts'
import { untimedEstimates } from './untimed.ts'

const columns =
  'title, event, venue, starts_at, language, slot_ms, qa_ms, slack_percent, abstract, goal, audience_notes, promises'

const valuesOf = (talk: Talk): readonly (string | number | null)[] => [
  talk.title,
  talk.event,
  talk.venue,
  talk.startsAt,
  talk.language,
  talk.slot,
  talk.qa,
  talk.slackPercent,
  talk.abstract,
  talk.goal,
  talk.audienceNotes,
  JSON.stringify(talk.promises),
]

const talkOf = (row: Row): Talk =>
  understood(talkSchema, {
    id: row['id'],
    title: row['title'],
    event: row['event'],
    venue: row['venue'],
    startsAt: row['starts_at'],
    language: row['language'],
    slot: row['slot_ms'],
    qa: row['qa_ms'],
    slackPercent: row['slack_percent'],
    abstract: row['abstract'],
    goal: row['goal'],
    audienceNotes: row['audience_notes'],
    promises: fromJson(row['promises']),
  })

type StoredTalk = { readonly talk: Talk; readonly revisionId: RevisionId }

const storedTalkOf = (row: Row | undefined): StoredTalk => {
  if (row === undefined) throw new Failure('not-found')
  return { talk: talkOf(row), revisionId: understood(revisionIdSchema, row['revision_id']) }
}

/** A stored talk with its current revision. Fails with not-found when there is none or it was deleted. */
export const readTalk = ({ sql }: Database, id: TalkId): StoredTalk =>
  guarded(() => storedTalkOf(sql.prepare('SELECT * FROM talks WHERE id = ? AND deleted_at IS NULL').get(id)))

/** As `readTalk`, but one that was deleted too. */
export const readAnyTalk = ({ sql }: Database, id: TalkId): StoredTalk =>
  guarded(() => storedTalkOf(sql.prepare('SELECT * FROM talks WHERE id = ?').get(id)))

/** Adds a talk whose first revision is added in the same transaction. */
export const insertTalk = (
  { sql }: Database,
  talk: Talk,
  added: { readonly revisionId: RevisionId; readonly at: Instant },
): void => {
  guarded(() =>
    sql
      .prepare(
        `INSERT INTO talks (id, revision_id, touched, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(talk.id, added.revisionId, added.at, ...valuesOf(talk)),
  )
}

const mustChange = (changes: number | bigint): void => {
  if (Number(changes) === 0) throw new Failure('not-found')
}

/** Replaces a talk's fields. Fails with not-found. */
export const updateTalk = ({ sql }: Database, talk: Talk, at: Instant): void => {
  const set = columns
    .split(', ')
    .map((column) => `${column} = ?`)
    .join(', ')
  guarded(() =>
    mustChange(
      sql
        .prepare(`UPDATE talks SET ${set}, touched = ? WHERE id = ? AND deleted_at IS NULL`)
        .run(...valuesOf(talk), at, talk.id).changes,
    ),
  )
}

/** Notes that a talk was worked on at a moment. */
export const touchTalk = ({ sql }: Database, id: TalkId, at: Instant): void => {
  guarded(() => sql.prepare('UPDATE talks SET touched = ? WHERE id = ?').run(at, id))
}

/** Takes a talk out of the library at a moment, or back in with null. Fails with not-found. */
export const setDeleted = ({ sql }: Database, id: TalkId, at: Instant | null): void => {
  guarded(() => mustChange(sql.prepare('UPDATE talks SET deleted_at = ? WHERE id = ?').run(at, id).changes))
}

/** Whether a talk is in the library. */
export const placeOfTalk = ({ sql }: Database, id: TalkId): 'kept' | 'deleted' | 'absent' =>
  guarded(() => {
    const row = sql.prepare('SELECT deleted_at FROM talks WHERE id = ?').get(id)
    if (row === undefined) return 'absent'
    return row['deleted_at'] === null ? 'kept' : 'deleted'
  })

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

const libraryRowOf = ({ lastTotal, lastLate, lastKind, lastComplete, ...row }: Row): LibraryRow =>
  understood(libraryRowSchema, {
    ...row,
    outlook: outlookOf(row),
    lastRun:
      lastTotal === null
        ? null
        : {
            total: lastTotal,
            late: lastLate ?? 0,
            kind: lastKind,
            complete: lastComplete === null ? null : lastComplete === 1,
          },
  })

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
