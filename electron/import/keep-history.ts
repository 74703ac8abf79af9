import { Failure } from '#electron/failure.ts'
import { outcomeOf } from '#electron/rehearsal/open-run.ts'
import type { Database } from '#electron/storage/database.ts'
import { insertHistory, type ToldRun } from '#electron/storage/talk-history.ts'
import type { TalkHistory } from '#shared/domain/archive/talk-history.ts'
import type { Instant } from '#shared/domain/time.ts'

/** Each run with how it ended. */
const withOutcomes = ({ revisions, runs }: TalkHistory): readonly ToldRun[] => {
  const known = new Map(revisions.map((revision) => [revision.id, revision]))
  return runs.map((run) => {
    const revision = known.get(run.revisionId)
    if (revision === undefined) throw new Failure('bad-request')
    return { run, outcome: outcomeOf({ run, revision }) }
  })
}

/** Puts a talk with its whole history into the library, all of it or nothing; none of its ids may be there yet. It counts as worked on at `at`. */
export const keepHistory = (database: Database, history: TalkHistory, at: Instant): void =>
  insertHistory(database, history, { runs: withOutcomes(history), at })
