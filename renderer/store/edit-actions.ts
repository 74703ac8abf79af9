import type { SectionId } from '#shared/domain/identity.ts'
import { mergeSections } from '#shared/domain/merge-sections.ts'
import { patched } from '#shared/domain/patched.ts'
import { MOST_SECTIONS, type Plan, type RevisionReason } from '#shared/domain/plan.ts'
import { MOST_NEEDS, MOST_STRANDS } from '#shared/domain/section.ts'
import type { Talk } from '#shared/domain/talk.ts'
import type { AppStore, Workshop } from './app-store.ts'
import { loadLibrary, reloadTalk } from './library-actions.ts'
import { RequestFailure } from './main-port.ts'
import { attempt, notify } from './notices.ts'
import type { EditPoint } from './state.ts'

/** Why a plan changes: what kind of change it is, and the speaker's own words for it. */
export type Because = { readonly reason: RevisionReason; readonly why?: string }

const here = ({ store }: Workshop): EditPoint | null => {
  const { document } = store.getState()
  return document === null ? null : { talk: document.talk, sections: document.revision.sections }
}

const put = ({ store }: Workshop, { talk, sections }: EditPoint): void =>
  store.setState(({ document }) =>
    document === null
      ? {}
      : { document: { ...document, talk, revision: { ...document.revision, sections } } },
  )

const savePlan = async (
  { store, main }: Workshop,
  { talk, sections }: EditPoint,
  { reason, why = '' }: Because,
): Promise<void> => {
  const base = store.getState().document
  if (base?.talk.id !== talk.id) return
  const saved = await main.ask('plan.save', {
    talkId: talk.id,
    base: base.revision.id,
    sections,
    reason,
    why,
  })
  store.setState(({ document }) =>
    document?.talk.id === talk.id
      ? { document: { ...document, revision: { ...saved, sections: document.revision.sections } } }
      : {},
  )
}

/** How the open talk is on disk while an edit of it could not be saved: the next edit brings both there. */
const left = new WeakMap<AppStore, EditPoint>()

const sayFailure = async (workshop: Workshop, error: unknown): Promise<void> => {
  const code = error instanceof RequestFailure ? error.code : 'internal'
  if (code === 'stale-plan') {
    left.delete(workshop.store)
    await reloadTalk(workshop)
  }
  notify(workshop, `error.${code}`)
}

type Edit = { readonly before: EditPoint; readonly after: EditPoint; readonly because: Because }

const bring = async (workshop: Workshop, { before, after, because }: Edit): Promise<void> => {
  const { store, main } = workshop
  const known = left.get(store)
  const disk = known?.talk.id === after.talk.id ? known : before
  left.set(store, disk)
  if (after.talk !== disk.talk) await main.ask('talk.save', { talk: after.talk })
  if (after.sections !== disk.sections) await savePlan(workshop, after, because)
  left.delete(store)
}

const save = async (workshop: Workshop, edit: Edit): Promise<void> => {
  try {
    await workshop.queue(() => bring(workshop, edit))
  } catch (error) {
    await sayFailure(workshop, error)
  }
  await attempt(workshop, () => loadLibrary(workshop))
}

const change = async (workshop: Workshop, after: Partial<EditPoint>, because: Because): Promise<void> => {
  const before = here(workshop)
  if (before === null) return
  const next = { ...before, ...after }
  if (next.talk === before.talk && next.sections === before.sections) return
  workshop.store.setState(({ past }) => ({ past: [...past, before], future: [] }))
  put(workshop, next)
  await save(workshop, { before, after: next, because })
}

/** Changes fields of the talk; shown at once, saved behind it, undoable. */
export const editTalk = async (workshop: Workshop, patch: Partial<Omit<Talk, 'id'>>): Promise<void> => {
  const now = here(workshop)
  if (now !== null) await change(workshop, { talk: patched(now.talk, patch) }, { reason: 'edited' })
}

/** Changes the plan; every change becomes a plan revision, undoable. One that changes nothing, such as cuts that were made already, becomes none; one that makes more sections than a plan keeps is refused, in words. */
export const editPlan = async (
  workshop: Workshop,
  edit: (plan: Plan) => Plan,
  because: Because = { reason: 'edited' },
): Promise<void> => {
  const now = here(workshop)
  if (now === null) return
  const sections = edit(now.sections)
  if (sections.length > MOST_SECTIONS)
    notify(workshop, 'notice.too-many-sections', { values: { most: MOST_SECTIONS } })
  else await change(workshop, patched(now, { sections }), because)
}

/** Merges two sections and more; false when they are too much for one, which is said. */
export const mergeInto = (workshop: Workshop, ids: ReadonlySet<SectionId>): boolean => {
  const now = here(workshop)
  if (now === null) return false
  const sections = mergeSections(now.sections, ids)
  if (sections === now.sections) {
    notify(workshop, 'notice.merge-too-much', { values: { needs: MOST_NEEDS, parts: MOST_STRANDS } })
    return false
  }
  void change(workshop, { sections }, { reason: 'edited' })
  return true
}

/** Takes the last edit of the open talk back. */
export const undoEdit = async (workshop: Workshop): Promise<void> => {
  const now = here(workshop)
  const target = workshop.store.getState().past.at(-1)
  if (now === null || target === undefined) return
  workshop.store.setState(({ past, future }) => ({ past: past.slice(0, -1), future: [now, ...future] }))
  put(workshop, target)
  await save(workshop, { before: now, after: target, because: { reason: 'undone' } })
}

/** Makes the edit taken back last again. */
export const redoEdit = async (workshop: Workshop): Promise<void> => {
  const now = here(workshop)
  const target = workshop.store.getState().future[0]
  if (now === null || target === undefined) return
  workshop.store.setState(({ past, future }) => ({ past: [...past, now], future: future.slice(1) }))
  put(workshop, target)
  await save(workshop, { before: now, after: target, because: { reason: 'redone' } })
}
