import { Failure } from '#electron/failure.ts'
import { readRevision } from '#electron/storage/plans.ts'
import { readTalk } from '#electron/storage/talks.ts'
import type { TalkId } from '#shared/domain/identity.ts'
import { spokenSections, type PlanRevision } from '#shared/domain/plan.ts'
import type { Talk } from '#shared/domain/talk.ts'
import { interrupted } from './on-record.ts'
import type { Owner } from './owner.ts'

type Ready = { readonly talk: Talk; readonly revision: PlanRevision }

/** A talk with the plan that a run of it begins with. Fails with run-in-progress, not-found or no-sections. */
export const readyFor = (owner: Owner, talkId: TalkId): Ready => {
  if (owner.open !== null || interrupted(owner) !== null) throw new Failure('run-in-progress')
  const { talk, revisionId } = readTalk(owner.database, talkId)
  const revision = readRevision(owner.database, revisionId)
  if (spokenSections(revision.sections).length === 0) throw new Failure('no-sections')
  return { talk, revision }
}
