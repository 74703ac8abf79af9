import { Failure } from '#electron/failure.ts'
import type { RevisionId, TalkId } from '#shared/domain/identity.ts'
import type { Talk } from '#shared/domain/talk.ts'
import type { Instant } from '#shared/domain/time.ts'
import type { Database } from './database.ts'
import { guarded } from './storage-failure.ts'

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
