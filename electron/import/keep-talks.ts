import type { Database } from '#electron/storage/database.ts'
import { deleteForGood, hasIdsOf, readHistory } from '#electron/storage/talk-history.ts'
import { placeOfTalk } from '#electron/storage/talks.ts'
import { setDeleted } from '#electron/storage/write-talks.ts'
import { packHistory } from '#shared/domain/archive/pack-history.ts'
import type { TalkHistory } from '#shared/domain/archive/talk-history.ts'
import { newTalkId, type TalkId } from '#shared/domain/identity.ts'
import type { Instant } from '#shared/domain/time.ts'
import type { ArchiveChoice, TalkStanding } from '#shared/ipc/archive-contract.ts'
import { keepHistory } from './keep-history.ts'
import { renewedIds } from './renewed-ids.ts'

/** What keeping talks needs. `copyTitle` names a talk that stays beside the one it was copied from; one whose original was deleted keeps its title. */
type Keeper = {
  readonly database: Database
  readonly newId: () => string
  readonly at: Instant
  readonly copyTitle: (history: TalkHistory) => string
}

/** What became of the talks of a file; `before`: those whose place was taken, as they were. */
type Kept = {
  readonly added: readonly TalkId[]
  readonly replaced: readonly TalkId[]
  readonly before: readonly TalkHistory[]
}

const NOTHING: Kept = { added: [], replaced: [], before: [] }

const sameAs = (one: TalkHistory, other: TalkHistory): boolean =>
  JSON.stringify(packHistory(one)) === JSON.stringify(packHistory(other))

/** How a talk of a file stands to the library. */
export const standingOf = (
  database: Database,
  history: TalkHistory,
): { readonly standing: TalkStanding; readonly isDeleted: boolean } => {
  const { id } = history.talk
  const place = placeOfTalk(database, id)
  const isDeleted = place === 'deleted'
  if (place === 'absent') return { standing: 'new', isDeleted }
  return { standing: sameAs(readHistory(database, id), history) ? 'same' : 'other', isDeleted }
}

/** Adds a talk that is not in the library; ids that another talk has by now are renewed. */
const add = ({ database, newId, at }: Keeper, history: TalkHistory): void => {
  const { id } = history.talk
  keepHistory(database, hasIdsOf(database, history) ? renewedIds(history, id, newId) : history, at)
}

const addCopy = (keeper: Keeper, history: TalkHistory, title: string): Kept => {
  const copy = renewedIds(history, newTalkId(keeper.newId()), keeper.newId)
  keepHistory(keeper.database, { ...copy, talk: { ...copy.talk, title } }, keeper.at)
  return { ...NOTHING, added: [copy.talk.id] }
}

const replace = (keeper: Keeper, history: TalkHistory): Kept => {
  const { id } = history.talk
  const before = readHistory(keeper.database, id)
  deleteForGood(keeper.database, id)
  add(keeper, history)
  return { ...NOTHING, replaced: [id], before: [before] }
}

const keepOne = (keeper: Keeper, history: TalkHistory, others: ArchiveChoice): Kept => {
  const { id } = history.talk
  const { standing, isDeleted } = standingOf(keeper.database, history)
  if (standing === 'new') {
    add(keeper, history)
    return { ...NOTHING, added: [id] }
  }
  if (standing === 'same') {
    if (isDeleted) setDeleted(keeper.database, id, null)
    return isDeleted ? { ...NOTHING, added: [id] } : NOTHING
  }
  if (others === 'skip') return NOTHING
  if (others === 'replace') return replace(keeper, history)
  return addCopy(keeper, history, isDeleted ? history.talk.title : keeper.copyTitle(history))
}

/** Puts talks of a file into the library, all of them or none; never over what is there unless `others` says so. */
export const keepTalks = (keeper: Keeper, histories: readonly TalkHistory[], others: ArchiveChoice): Kept =>
  keeper.database.transaction(() => {
    const kept = histories.map((history) => keepOne(keeper, history, others))
    return {
      added: kept.flatMap(({ added }) => added),
      replaced: kept.flatMap(({ replaced }) => replaced),
      before: kept.flatMap(({ before }) => before),
    }
  })
