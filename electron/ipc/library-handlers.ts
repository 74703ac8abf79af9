import { demoLibrary } from '#electron/demo/demo-library.ts'
import { openDemo } from '#electron/demo/open-demo.ts'
import { readRevision } from '#electron/storage/plans.ts'
import { addRevision, nextNumber } from '#electron/storage/write-plans.ts'
import { readPlanHistory } from '#electron/storage/plan-history.ts'
import { readSettings, saveSettings } from '#electron/storage/settings.ts'
import { listTalks } from '#electron/storage/talk-list.ts'
import { placeOfTalk, readTalk } from '#electron/storage/talks.ts'
import { insertTalk, setDeleted, updateTalk } from '#electron/storage/write-talks.ts'
import { readSpeaker } from '#electron/storage/speaker.ts'
import { revisionIdSchema, type TalkId } from '#shared/domain/identity.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { Request } from '#shared/ipc/contract.ts'
import { Failure } from '#electron/failure.ts'
import type { Handlers } from './handlers.ts'
import type { Service } from './service.ts'
import { readDocument } from '#electron/storage/talk-document.ts'

type Revised = Pick<PlanRevision, 'talkId' | 'number' | 'reason' | 'why' | 'sections'>

const newRevision = ({ clock, newId }: Service, revised: Revised): PlanRevision => ({
  ...revised,
  id: revisionIdSchema.parse(newId()),
  createdAt: clock.wall(),
})

const createTalk = (service: Service, { talk, sections, reason }: Request<'talk.create'>) => {
  const { database } = service
  const revision = newRevision(service, { talkId: talk.id, number: 1, reason, why: '', sections })
  database.transaction(() => {
    if (placeOfTalk(database, talk.id) !== 'absent') throw new Failure('bad-request')
    insertTalk(database, talk, { revisionId: revision.id, at: revision.createdAt })
    addRevision(database, revision)
  })
  return readDocument(database, talk.id)
}

const savePlan = (service: Service, { talkId, base, ...made }: Request<'plan.save'>): PlanRevision => {
  const { database } = service
  return database.transaction(() => {
    const { revisionId } = readTalk(database, talkId)
    if (revisionId !== base) throw new Failure('stale-plan')
    const number = nextNumber(database, talkId)
    const revision = newRevision(service, { talkId, number, ...made })
    addRevision(database, revision)
    return revision
  })
}

const deleteTalk = ({ database, rehearsal, clock }: Service, talkId: TalkId): void => {
  const busy = rehearsal.current()?.snapshot.run ?? rehearsal.unfinished()?.run
  if (busy?.talkId === talkId) throw new Failure('run-in-progress')
  setDeleted(database, talkId, clock.wall())
  rehearsal.follow(talkId)
}

type LibraryChannel =
  | 'app.info'
  | `settings.${'read' | 'save'}`
  | 'library.list'
  | 'speaker.read'
  | `talk.${'open' | 'create' | 'save' | 'delete' | 'restore'}`
  | `plan.${'save' | 'history' | 'revision'}`
  | 'demo.open'

/** Handlers of talks, plans and settings. */
export const createLibraryHandlers = (service: Service): Pick<Handlers, LibraryChannel> => {
  const { database, tell } = service
  return {
    'app.info': () => service.info(),
    'settings.read': () => readSettings(database),
    'settings.save': ({ settings }) => {
      saveSettings(database, settings)
      service.applySettings(settings)
      tell('settings.changed', settings)
      return settings
    },
    'library.list': () => [...listTalks(database)],
    'speaker.read': () => readSpeaker(database),
    'talk.open': ({ talkId }) => readDocument(database, talkId),
    'talk.create': (request) => createTalk(service, request),
    'talk.save': ({ talk }) => {
      updateTalk(database, talk, service.clock.wall())
      service.rehearsal.follow(talk.id)
      return talk
    },
    'talk.delete': ({ talkId }) => {
      deleteTalk(service, talkId)
      tell('talk.changed', { talkId })
      return null
    },
    'talk.restore': ({ talkId }) => {
      setDeleted(database, talkId, null)
      tell('talk.changed', { talkId })
      return null
    },
    'plan.save': (request) => savePlan(service, request),
    'plan.history': ({ talkId, before }) => [...readPlanHistory(database, talkId, before)],
    'plan.revision': ({ revisionId }) => readRevision(database, revisionId),
    'demo.open': ({ language }) => readDocument(database, openDemo(demoLibrary(service), language)),
  }
}
