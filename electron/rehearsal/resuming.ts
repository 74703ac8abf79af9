import { Failure } from '#electron/failure.ts'
import { readable } from '#electron/storage/rows.ts'
import { readRunsSetAside } from '#electron/storage/runs.ts'
import type { RunId } from '#shared/domain/identity.ts'
import type { RunInProgress, UnfinishedRun } from '#shared/domain/run-snapshot.ts'
import { close, interrupted, reopen, unfinishedOf, withFacts } from './on-record.ts'
import { inProgress } from './open-run.ts'
import { settle, type Owner } from './owner.ts'
import { reopenEnded } from './reopen-ended.ts'

/** Every run that was set aside for another day, the newest first. */
export const runsSetAside = ({ database }: Owner): readonly UnfinishedRun[] =>
  readRunsSetAside(database).flatMap((found) =>
    readable(database, 'a run set aside', () => unfinishedOf(database, found)),
  )

/** Goes on with a run that was set aside, or with a rehearsal that has ended, which stands paused at its end. Fails with run-in-progress or not-found. */
export const resume = (owner: Owner, runId: RunId): RunInProgress => {
  if (owner.open !== null || interrupted(owner) !== null) throw new Failure('run-in-progress')
  const found = readRunsSetAside(owner.database).find(({ run }) => run.id === runId)
  const open =
    found === undefined ? reopenEnded(owner, runId) : reopen(owner, withFacts(owner.database, found))
  return inProgress(settle(owner, open), owner.clock)
}

/** The run that was on when the app last stopped, as the windows are told of it; null when there is none. */
export const unfinished = (owner: Owner): UnfinishedRun | null => {
  const found = interrupted(owner)
  if (found === null) return null
  return unfinishedOf(owner.database, found)
}

/** Goes on with the interrupted run, ends it or discards it; the run in progress, or null. Fails with not-found. */
export const recover = (
  owner: Owner,
  runId: RunId,
  how: 'go-on' | 'end' | 'discard',
): RunInProgress | null => {
  const found = interrupted(owner)
  if (found?.run.id !== runId) throw new Failure('not-found')
  if (how === 'go-on') return inProgress(settle(owner, reopen(owner, found)), owner.clock)
  close(owner, found, how)
  return null
}
