import { Failure } from '#electron/failure.ts'
import { forgetOutlook } from '#electron/storage/outlooks.ts'
import { readRevision } from '#electron/storage/plans.ts'
import { insertRevision, nextNumber } from '#electron/storage/write-plans.ts'
import { countRuns } from '#electron/storage/runs.ts'
import { renameInEvents, setPlanOfRun } from '#electron/storage/write-runs.ts'
import { readTalk } from '#electron/storage/talks.ts'
import { setDeleted } from '#electron/storage/write-talks.ts'
import { revisionIdSchema, type RevisionId, type TalkId } from '#shared/domain/identity.ts'
import { movedPlan, renamedEvents } from '#shared/domain/moved-run.ts'
import type { Plan, PlanRevision } from '#shared/domain/plan.ts'
import type { Request } from '#shared/ipc/contract.ts'
import { counterparts } from '#shared/outline/counterparts.ts'
import { atRest } from './run-at-rest.ts'
import type { Service } from './service.ts'

/** A revision of the other talk for the run alone: that talk's own plan stays as it is. */
const pairedRevision = ({ database, clock, newId }: Service, plan: Plan, talkId: TalkId): PlanRevision => {
  const there = readRevision(database, readTalk(database, talkId).revisionId)
  const revision: PlanRevision = {
    id: revisionIdSchema.parse(newId()),
    talkId,
    number: nextNumber(database, talkId),
    reason: 'moved',
    why: '',
    createdAt: clock.wall(),
    sections: movedPlan(plan, counterparts(plan, there.sections)),
  }
  insertRevision(database, revision)
  return revision
}

/** A revision that the talk has already, such as the one the run came from. Fails with bad-request when it is not the run's like. */
const knownRevision = ({ database }: Service, id: RevisionId, plan: Plan): PlanRevision => {
  const revision = readRevision(database, id)
  readTalk(database, revision.talkId)
  if (revision.sections.length !== plan.length) throw new Failure('bad-request')
  return revision
}

/** A talk that was made of one run is nothing without it. */
const tidyUp = ({ database, clock }: Service, talkId: TalkId): void => {
  const { reason } = readRevision(database, readTalk(database, talkId).revisionId)
  if (reason === 'clock' && countRuns(database, talkId) === 0) setDeleted(database, talkId, clock.wall())
}

/** Gives a run to another talk, all or nothing. */
export const moveRun = (service: Service, { runId, talkId, revisionId }: Request<'run.move'>): null => {
  const { database, tell } = service
  const { run } = atRest(service, runId)
  if (run.talkId === talkId) throw new Failure('bad-request')
  database.transaction(() => {
    const { sections } = readRevision(database, run.revisionId)
    const revision =
      revisionId === undefined
        ? pairedRevision(service, sections, talkId)
        : knownRevision(service, revisionId, sections)
    if (revision.talkId !== talkId) throw new Failure('bad-request')
    const events = renamedEvents(run.events, sections, revision.sections)
    setPlanOfRun(database, { ...run, talkId, revisionId: revision.id })
    renameInEvents(database, { ...run, events })
    for (const changed of [run.talkId, talkId]) forgetOutlook(database, changed)
    tidyUp(service, run.talkId)
  })
  tell('talk.changed', { talkId: run.talkId })
  tell('talk.changed', { talkId })
  return null
}
