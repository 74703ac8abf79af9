import { basename } from 'node:path'
import { Failure } from '#electron/failure.ts'
import { toldRuns } from '#electron/import/draft-run.ts'
import { readOpened } from '#electron/import/opened-files.ts'
import { pastedText } from '#electron/import/outline-reply.ts'
import { readRevision } from '#electron/storage/plans.ts'
import { insertToldRun } from '#electron/storage/talk-history.ts'
import { readTalk } from '#electron/storage/talks.ts'
import type { Reply, Request } from '#shared/ipc/contract.ts'
import type { Handlers } from './handlers.ts'
import type { Service } from './service.ts'

/** Keeps runs that a file told as finished runs of the talk's current plan, all or none. */
const importRuns = (service: Service, { talkId, runs }: Request<'runs.import'>): Reply<'runs.import'> => {
  const { database, tell, newId, clock } = service
  database.transaction(() => {
    const revision = readRevision(database, readTalk(database, talkId).revisionId)
    for (const run of toldRuns(runs, { revision, newId, at: clock.wall() })) insertToldRun(database, run)
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
): Pick<Handlers, `outline.${'choose' | 'read' | 'bytes'}` | 'files.take' | 'runs.import'> => ({
  'outline.choose': async () => readFiles(service, await service.chooseOutline()),
  'outline.read': ({ text }) => service.readOutline(pastedText(text)),
  'outline.bytes': (source) => service.readOutline(source),
  'files.take': () => service.takeOpened().map(readOpened),
  'runs.import': (request) => importRuns(service, request),
})
