import { clipped } from '#shared/domain/clipped.ts'
import { newTalkId, type TalkId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { RevisionReason } from '#shared/domain/plan.ts'
import { LONGEST_TITLE } from '#shared/domain/section.ts'
import { blankTalk, type Language } from '#shared/domain/talk.ts'
import { draftSections } from '#shared/outline/draft-sections.ts'
import { draftSlot } from '#shared/outline/draft-slot.ts'
import { draftRuns } from '#shared/outline/draft-runs.ts'
import type { GroupingKind, OutlineDraft } from '#shared/outline/outline.ts'
import type { Workshop } from './app-store.ts'
import { attempt, notify } from './notices.ts'
import { changeSettings } from './settings-actions.ts'

/** Reads the list of talks again; throws a RequestFailure. */
export const loadLibrary = async ({ store, main }: Workshop): Promise<void> =>
  store.setState({ library: await main.ask('library.list', null) })

/** Puts a talk on the desk: its outline, with nothing to undo yet. */
export const showTalk = async (workshop: Workshop, document: TalkDocument): Promise<void> => {
  const { settings } = workshop.store.getState()
  workshop.store.setState({ document, past: [], future: [], place: 'outline', report: null, bin: [] })
  if (settings.lastTalk !== document.talk.id) await changeSettings(workshop, { lastTalk: document.talk.id })
}

const showNew = async (workshop: Workshop, document: TalkDocument): Promise<void> => {
  await showTalk(workshop, document)
  await attempt(workshop, () => loadLibrary(workshop))
}

/** Opens a talk; waits for edits of the one before to be saved. */
export const openTalk = async (workshop: Workshop, talkId: TalkId): Promise<void> => {
  const { main, queue } = workshop
  const document = await attempt(workshop, () => queue(() => main.ask('talk.open', { talkId })))
  if (document !== null) await showTalk(workshop, document)
}

/** Reads the open talk's facts again, leaving place and undo as they are; an edit made meanwhile is not overwritten. */
export const reloadTalk = async (workshop: Workshop): Promise<void> => {
  const { store, main, queue } = workshop
  const open = store.getState().document
  if (open === null) return
  const read = await attempt(workshop, () =>
    queue(async () => {
      const before = store.getState().document
      return { before, fresh: await main.ask('talk.open', { talkId: open.talk.id }) }
    }),
  )
  if (read !== null) store.setState(({ document }) => merged(document, read))
  await attempt(workshop, () => loadLibrary(workshop))
}

type Reading = { readonly before: TalkDocument | null; readonly fresh: TalkDocument }

const merged = (now: TalkDocument | null, { before, fresh }: Reading): { document?: TalkDocument } => {
  if (now?.talk.id !== fresh.talk.id) return {}
  return {
    document:
      now === before ? fresh : { ...now, runs: fresh.runs, revisions: fresh.revisions, rates: fresh.rates },
  }
}

/** Makes a talk, empty or from an outline that was read, and opens it. */
export const createTalk = async (
  workshop: Workshop,
  language: Language,
  from: { readonly draft: OutlineDraft; readonly by: GroupingKind | undefined } | null,
): Promise<void> => {
  const blank = blankTalk(newTalkId(workshop.newId()), language)
  const talk = {
    ...blank,
    title: clipped(from?.draft.title ?? '', LONGEST_TITLE),
    slot: from === null ? blank.slot : draftSlot(from.draft, blank.slot),
  }
  const sections = from === null ? [] : draftSections(from.draft, workshop.newId, from.by)
  const reason: RevisionReason = from === null ? 'created' : 'imported'
  const document = await attempt(workshop, async () => {
    const made = await workshop.main.ask('talk.create', { talk, sections, reason })
    const runs = from === null ? [] : [...draftRuns(from.draft, from.by)]
    if (runs.length === 0) return made
    await workshop.main.ask('runs.import', { talkId: talk.id, runs })
    return workshop.main.ask('talk.open', { talkId: talk.id })
  })
  if (document !== null) await showNew(workshop, document)
}

/** Makes the demo talk in a language, if it is not there yet, and opens it. */
export const openDemo = async (workshop: Workshop, language: Language): Promise<void> => {
  const document = await attempt(workshop, () => workshop.main.ask('demo.open', { language }))
  if (document !== null) await showNew(workshop, document)
}

const restoreTalk = async (workshop: Workshop, talkId: TalkId): Promise<void> => {
  await attempt(workshop, () => workshop.main.ask('talk.restore', { talkId }))
  await openTalk(workshop, talkId)
  await attempt(workshop, () => loadLibrary(workshop))
}

/** Takes a talk out of the library; the notice offers it back. */
export const deleteTalk = async (workshop: Workshop, talkId: TalkId): Promise<void> => {
  const { store, main, queue } = workshop
  const title = store.getState().library.find(({ id }) => id === talkId)?.title ?? ''
  const done = await attempt(workshop, async () => {
    await queue(() => main.ask('talk.delete', { talkId }))
    return true
  })
  if (done === null) return
  if (store.getState().document?.talk.id === talkId) store.setState({ document: null, past: [], future: [] })
  notify(workshop, 'notice.talk-deleted', { values: { title }, undo: () => restoreTalk(workshop, talkId) })
  await attempt(workshop, () => loadLibrary(workshop))
}
