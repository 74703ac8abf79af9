import type { Database } from './database.ts'
import { readLessons } from './outlooks.ts'
import { readRevision, readRevisionsInRuns } from './plans.ts'
import { readFinishedRuns } from './runs.ts'
import { speechRates } from './speech.ts'
import { readTalk } from './talks.ts'
import type { TalkId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'

/** A talk with its current plan, its finished runs (but damaged ones and those of a damaged plan), the revisions they were run with, what the live runs of all talks taught, and how fast the speaker speaks. Fails with not-found. */
export const readDocument = (database: Database, talkId: TalkId): TalkDocument => {
  const { talk, revisionId } = readTalk(database, talkId)
  const revisions = readRevisionsInRuns(database, talkId)
  const plans = new Set(revisions.map(({ id }) => id))
  return {
    talk,
    revision: readRevision(database, revisionId),
    runs: readFinishedRuns(database, talkId).filter((run) => plans.has(run.revisionId)),
    revisions,
    lessons: readLessons(database),
    rates: speechRates(database),
  }
}
