import type { Database } from '#electron/storage/database.ts'
import { withoutWaiting } from '#electron/storage/patience.ts'
import { addRevision, dropUnused } from '#electron/storage/write-plans.ts'
import { appendEvents, insertRun, setPlanOfRun } from '#electron/storage/write-runs.ts'
import { touchTalk } from '#electron/storage/write-talks.ts'
import type { RevisionId } from '#shared/domain/identity.ts'
import type { Run } from '#shared/domain/run.ts'
import { instant } from '#shared/domain/time.ts'
import { isUnsaved, outcomeOf, type OpenRun } from './open-run.ts'
import { settle, type Owner } from './owner.ts'

/** The row of a run that has begun; its talk is the one worked on last. */
const addRun = (database: Database, run: Run): void => {
  const began = run.events[0]?.wall ?? instant(0)
  insertRun(database, run, began)
  touchTalk(database, run.talkId, began)
}

/** The plan that an open run outgrew goes with the run. */
const replacePlan = (database: Database, run: Run, outgrown: RevisionId): void => {
  setPlanOfRun(database, run)
  dropUnused(database, outgrown)
}

/** Writes what is not on disk yet, all or none; a run of which nothing is there with its own row. */
export const store = ({ database }: Pick<Owner, 'database'>, open: OpenRun): OpenRun => {
  const { run, stored } = open
  const events = run.events.slice(stored)
  database.transaction(() => {
    const outgrown = open.storedRevision !== run.revisionId
    if (outgrown) addRevision(database, open.revision)
    if (stored === 0) addRun(database, run)
    if (outgrown) replacePlan(database, run, open.storedRevision)
    appendEvents(database, { runId: run.id, from: stored, events, outcome: outcomeOf(open) })
  })
  return { ...open, stored: run.events.length, storedRevision: run.revisionId }
}

/** What the disk refuses, for whatever reason, stays in memory, is said in the snapshot, and is written with the next success. */
export const keep = (owner: Owner, run: OpenRun): OpenRun => {
  const { database } = owner
  try {
    return withoutWaiting(database, () => store(owner, run))
  } catch (error) {
    database.note('a fact of the run is in memory alone', error)
    return run
  }
}

/** Tries again to write what is in memory alone; whether all of the run is on disk. */
export const save = (owner: Owner): boolean => {
  const { open } = owner
  if (open === null || !isUnsaved(open)) return true
  return !isUnsaved(settle(owner, keep(owner, open)))
}
