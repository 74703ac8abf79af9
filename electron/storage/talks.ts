import { Failure } from '#electron/failure.ts'
import { revisionIdSchema, type RevisionId, type TalkId } from '#shared/domain/identity.ts'
import { talkSchema, type Talk } from '#shared/domain/talk.ts'
import type { Database } from './database.ts'
import { fromJson, understood, type Row } from './rows.ts'
import { guarded } from './storage-failure.ts'

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

/** Whether a talk is in the library. */
export const placeOfTalk = ({ sql }: Database, id: TalkId): 'kept' | 'deleted' | 'absent' =>
  guarded(() => {
    const row = sql.prepare('SELECT deleted_at FROM talks WHERE id = ?').get(id)
    if (row === undefined) return 'absent'
    return row['deleted_at'] === null ? 'kept' : 'deleted'
  })
