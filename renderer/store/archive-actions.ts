import type { TalkId } from '#shared/domain/identity.ts'
import type { ArchiveChoice, ArchiveOffer, Export } from '#shared/ipc/archive-contract.ts'
import type { Workshop } from './app-store.ts'
import { loadLibrary, openTalk } from './library-actions.ts'
import { attempt, notify } from './notices.ts'

/** Asks where to write something, and writes it; the notice says where it is. Edits under way are in it. */
export const saveExport = async (workshop: Workshop, wanted: Export): Promise<void> => {
  const { main, queue } = workshop
  const done = await attempt(workshop, () => queue(() => main.ask('export.save', { wanted })))
  if (done !== null && done.saved !== null) notify(workshop, 'notice.saved', { values: { name: done.saved } })
}

type Kept = {
  readonly added: readonly TalkId[]
  readonly replaced: readonly TalkId[]
  readonly undo: string | null
}

const showLibrary = async (workshop: Workshop, talk: TalkId | undefined): Promise<void> => {
  await attempt(workshop, () => loadLibrary(workshop))
  const isThere = workshop.store.getState().library.some(({ id }) => id === talk)
  if (talk !== undefined && isThere) await openTalk(workshop, talk)
}

/** Takes an import back: what was added goes, what was replaced comes back. */
const takeBack = async (workshop: Workshop, { added, replaced, undo }: Kept): Promise<void> => {
  const { main, store } = workshop
  const open = store.getState().document?.talk.id
  const done = await attempt(workshop, async () => {
    await Promise.all(added.map((talkId) => main.ask('talk.delete', { talkId })))
    if (undo !== null) await main.ask('archive.keep', { offer: undo, others: 'replace' })
    return true
  })
  if (added.some((talkId) => talkId === open)) store.setState({ document: null, past: [], future: [] })
  await showLibrary(
    workshop,
    replaced.find((talkId) => talkId === open),
  )
  if (done !== null) notify(workshop, 'notice.talks-as-before')
}

/** Puts the talks of a file into the library; a single one is opened. The notice offers the way back. */
export const keepOffer = async (
  workshop: Workshop,
  { id }: ArchiveOffer,
  others: ArchiveChoice,
): Promise<void> => {
  const { main, queue } = workshop
  const kept = await attempt(workshop, () => queue(() => main.ask('archive.keep', { offer: id, others })))
  if (kept === null) return
  const talks = [...kept.added, ...kept.replaced]
  const open = workshop.store.getState().document?.talk.id
  await showLibrary(workshop, talks.length === 1 ? talks[0] : kept.replaced.find((one) => one === open))
  const count = kept.replaced.length > 0 ? kept.replaced.length : kept.added.length
  const key = kept.replaced.length > 0 ? 'notice.talks-replaced' : 'notice.talks-added'
  if (talks.length > 0) notify(workshop, key, { values: { count }, undo: () => takeBack(workshop, kept) })
}
