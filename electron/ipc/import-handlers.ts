import { basename } from 'node:path'
import { Failure } from '#electron/failure.ts'
import { pastedText } from '#electron/import/outline-reply.ts'
import { runEvents } from '#electron/import/run-events.ts'
import { outcomeOf } from '#electron/rehearsal/open-run.ts'
import { readRevision } from '#electron/storage/plans.ts'
import { insertToldRun } from '#electron/storage/talk-history.ts'
import { readTalk } from '#electron/storage/talks.ts'
import { runIdSchema } from '#shared/domain/identity.ts'
import { spokenSections, type PlanRevision } from '#shared/domain/plan.ts'
import { instant } from '#shared/domain/time.ts'
import type { Reply, Request } from '#shared/ipc/contract.ts'
import type { DraftRun } from '#shared/outline/outline.ts'
import type { Handlers } from './handlers.ts'
import type { Service } from './service.ts'

/** Runs without a date are put one behind the other before now, in ms between them. */
const APART = 1000

/** How long before now each run began, if each was followed at once by the next. */
const agesOf = (runs: readonly DraftRun[]): readonly number[] =>
  runs.map((_run, index) => runs.slice(index).reduce((age, { total }) => age + total + APART, 0))

const keepRun = (
  service: Service,
  revision: PlanRevision,
  told: DraftRun & { readonly age: number },
): void => {
  const { database, clock, newId } = service
  const ids = spokenSections(revision.sections).map(({ id }) => id)
  if (told.ends.length > ids.length) throw new Failure('bad-request')
  const startedAt = told.startedAt ?? instant(Math.max(0, clock.wall() - told.age))
  const run = {
    id: runIdSchema.parse(newId()),
    talkId: revision.talkId,
    revisionId: revision.id,
    kind: 'practice' as const,
    counts: told.complete,
    events: runEvents(told, ids, startedAt),
  }
  const outcome = outcomeOf({ run, revision })
  // What did not end, as in a plan without sections, would stand in the way of the next run.
  if (outcome.outcome !== 'ended') throw new Failure('bad-request')
  insertToldRun(database, { run, outcome })
}

/** Keeps runs that a file told as finished runs of the talk's current plan, all or none. */
const importRuns = (service: Service, { talkId, runs }: Request<'runs.import'>): Reply<'runs.import'> => {
  const { database, tell } = service
  database.transaction(() => {
    const revision = readRevision(database, readTalk(database, talkId).revisionId)
    const ages = agesOf(runs)
    for (const [index, run] of runs.entries()) keepRun(service, revision, { ...run, age: ages[index] ?? 0 })
  })
  tell('talk.changed', { talkId })
  return { imported: runs.length }
}

const readFile = async (service: Service, path: string): Promise<Reply<'outline.choose'>[number]> => {
  const name = basename(path)
  try {
    return { name, draft: await service.readOutline({ path }), problem: null }
  } catch (error) {
    return { name, draft: null, problem: error instanceof Failure ? error.code : 'internal' }
  }
}

/** One after the other: each has a process of its own, and seconds to be read in. */
const readFiles = async (
  service: Service,
  [path, ...more]: readonly string[],
): Promise<Reply<'outline.choose'>> =>
  path === undefined ? [] : [await readFile(service, path), ...(await readFiles(service, more))]

/** Handlers of what is read from outside. */
export const createImportHandlers = (
  service: Service,
): Pick<Handlers, `outline.${'choose' | 'read' | 'bytes'}` | 'runs.import'> => ({
  'outline.choose': async () => readFiles(service, await service.chooseOutline()),
  'outline.read': ({ text }) => service.readOutline(pastedText(text)),
  'outline.bytes': (source) => service.readOutline(source),
  'runs.import': (request) => importRuns(service, request),
})
