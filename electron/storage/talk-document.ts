import type { Database } from './database.ts'
import { readRevision, readRevisionsInRuns } from './plans.ts'
import { readFinishedRuns } from './runs.ts'
import { readTalk } from './talks.ts'
import type { TalkId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'

/** A talk with its current plan, its finished runs and the revisions they were run with. Fails with not-found. */
export const readDocument = (database: Database, talkId: TalkId): TalkDocument => {
  const { talk, revisionId } = readTalk(database, talkId)
  return {
    talk,
    revision: readRevision(database, revisionId),
    runs: readFinishedRuns(database, talkId),
    revisions: readRevisionsInRuns(database, talkId),
  }
}
