import { basename } from 'node:path'
import { z } from 'zod'
import { Failure } from '#electron/failure.ts'
import { keepTalks, standingOf } from '#electron/import/keep-talks.ts'
import type { OutlineSource } from '#electron/import/outline-reply.ts'
import { historiesOf } from '#shared/domain/archive/pack-history.ts'
import type { TalkHistory } from '#shared/domain/archive/talk-history.ts'
import type { ArchiveOffer, OfferedTalk } from '#shared/ipc/archive-contract.ts'
import type { Reply, Request } from '#shared/ipc/contract.ts'
import { clipped } from '#shared/domain/clipped.ts'
import { LONGEST_TITLE } from '#shared/domain/section.ts'
import type { Handlers } from './handlers.ts'
import type { Service } from './service.ts'

/** Files that were read and not answered yet; the oldest is let go. */
const MOST_OFFERS = 8

type Offers = Map<string, readonly TalkHistory[]>

const hold = (offers: Offers, { newId }: Service, histories: readonly TalkHistory[]): string => {
  const id = z.uuid().parse(newId())
  offers.set(id, histories)
  const [oldest] = offers.keys()
  if (offers.size > MOST_OFFERS && oldest !== undefined) offers.delete(oldest)
  return id
}

const offeredTalk = ({ database }: Service, history: TalkHistory): OfferedTalk => ({
  id: history.talk.id,
  title: history.talk.title,
  event: history.talk.event,
  runs: history.runs.length,
  revisions: history.revisions.length,
  ...standingOf(database, history),
})

type Place = { readonly offers: Offers; readonly service: Service }

const offerOf = async ({ offers, service }: Place, source: OutlineSource): Promise<ArchiveOffer> => {
  const histories = historiesOf(await service.readArchive(source))
  return {
    id: hold(offers, service, histories),
    name: 'path' in source ? basename(source.path) : source.name,
    talks: histories.map((history) => offeredTalk(service, history)),
  }
}

/** A run that is on, or was when the app last stopped, stays with its talk. */
const refuseBusy = ({ rehearsal, database }: Service, histories: readonly TalkHistory[]): void => {
  const busy = rehearsal.current()?.snapshot.run ?? rehearsal.unfinished()?.run
  const inTheWay = histories.find(({ talk }) => talk.id === busy?.talkId)
  if (inTheWay !== undefined && standingOf(database, inTheWay).standing === 'other')
    throw new Failure('run-in-progress')
}

const copyTitle =
  ({ translator }: Service) =>
  ({ talk: { title, language } }: TalkHistory): string => {
    const t = translator(language)
    return clipped(t('archive.copy-title', { title: title || t('untitled.talk') }), LONGEST_TITLE)
  }

const keep = (
  { offers, service }: Place,
  { offer, others }: Request<'archive.keep'>,
): Reply<'archive.keep'> => {
  const histories = offers.get(offer)
  if (histories === undefined) throw new Failure('not-found')
  if (others === 'replace') refuseBusy(service, histories)
  const keeper = { ...service, at: service.clock.wall(), copyTitle: copyTitle(service) }
  const { added, replaced, before } = keepTalks(keeper, histories, others)
  offers.delete(offer)
  for (const talkId of [...added, ...replaced]) {
    service.rehearsal.follow(talkId)
    service.tell('talk.changed', { talkId })
  }
  return { added, replaced, undo: before.length === 0 ? null : hold(offers, service, before) }
}

/** Handlers of our own files from outside. */
export const createArchiveHandlers = (
  service: Service,
): Pick<Handlers, `archive.${'choose' | 'read' | 'keep'}`> => {
  const place: Place = { offers: new Map(), service }
  return {
    'archive.choose': async () => {
      const path = await service.chooseArchive()
      return path === null ? null : offerOf(place, { path })
    },
    'archive.read': (source) => offerOf(place, source),
    'archive.keep': (request) => keep(place, request),
  }
}
