import { Failure } from '#electron/failure.ts'
import { readRevision } from '#electron/storage/plans.ts'
import { readRun } from '#electron/storage/runs.ts'
import { readTalk } from '#electron/storage/talks.ts'
import { endsToTakeBack } from '#shared/domain/end-of-run.ts'
import type { RunId } from '#shared/domain/identity.ts'
import type { RunEvent } from '#shared/domain/run.ts'
import { millis } from '#shared/domain/time.ts'
import { forecastIn } from './forecast-in.ts'
import { store } from './keep-run.ts'
import { onRecord } from './on-record.ts'
import { withEvents, type OpenRun } from './open-run.ts'
import type { Owner } from './owner.ts'

/** A rehearsal that was ended too early, paused where it stopped: what passed since then is no part of it. Fails with not-found when it cannot be gone on with. */
export const reopenEnded = (owner: Owner, runId: RunId): OpenRun => {
  const { database, clock } = owner
  const run = readRun(database, runId)
  const { talk, revisionId } = readTalk(database, run.talkId)
  const revision = readRevision(database, run.revisionId)
  const ends = endsToTakeBack(revision.sections, run, revisionId)
  if (ends.length === 0) throw new Failure('not-found')
  const stamp = { at: run.events.at(-1)?.at ?? millis(0), wall: clock.wall() }
  const reopened = withEvents(onRecord(owner, { run, talk, revision }, stamp.at), [
    ...ends.toReversed().map(({ seq }): RunEvent => ({ type: 'undo', of: seq, ...stamp })),
    { type: 'pause', ...stamp },
  ])
  // Stored first: the forecast of before a run does not know it.
  return { ...store(owner, reopened), forecast: forecastIn(database, revision, run.kind) }
}
