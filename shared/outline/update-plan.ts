import { removeSection } from '#shared/domain/edit-plan.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import { draftSections, groupedSections, type DraftSection } from './draft-sections.ts'
import { matchSections } from './match-sections.ts'
import type { GroupingKind, OutlineDraft } from './outline.ts'

/** What becomes of one section when a talk is updated: `before` is null for a new one, `after` for one that goes. */
export type SectionUpdate =
  | { readonly kind: 'added'; readonly before: null; readonly after: Section }
  | { readonly kind: 'removed'; readonly before: Section; readonly after: null }
  | { readonly kind: 'changed' | 'kept'; readonly before: Section; readonly after: Section }

/** The new plan, and what becomes of each section: in its order, those that go at the end. */
export type PlanUpdate = { readonly plan: Plan; readonly updates: readonly SectionUpdate[] }

/** A matched section keeps its id and all that the file does not say; what the file leaves empty stays as it was. */
const merged = (before: Section, draft: DraftSection): Section => ({
  ...before,
  title: draft.title,
  planned: draft.planned ?? before.planned,
  notes: draft.notes === '' ? before.notes : draft.notes,
  slides: draft.slides ?? before.slides,
  floated: before.floated || draft.hidden,
})

const isSame = (before: Section, after: Section): boolean =>
  before.title === after.title &&
  before.planned === after.planned &&
  before.notes === after.notes &&
  before.floated === after.floated &&
  before.slides?.from === after.slides?.from &&
  before.slides?.to === after.slides?.to

/** Brings a plan up to a file that was read again. Sections that are still in it keep their id, and with it their history. */
export const updatePlan = (
  plan: Plan,
  draft: OutlineDraft,
  { newId, by }: { readonly newId: () => string; readonly by: GroupingKind | undefined },
): PlanUpdate => {
  const drafts = groupedSections(draft, by)
  const fresh = draftSections(draft, newId, by)
  const matches = matchSections(plan, drafts)
  const updates = drafts.flatMap((one, index): readonly SectionUpdate[] => {
    const before = matches.get(index)
    const added = fresh[index]
    if (before === undefined)
      return added === undefined ? [] : [{ kind: 'added', before: null, after: added }]
    const after = merged(before, one)
    return [{ kind: isSame(before, after) ? 'kept' : 'changed', before, after }]
  })
  const kept = new Set([...matches.values()].map(({ id }) => id))
  const gone = plan.filter(({ id }) => !kept.has(id))
  const next = updates.flatMap(({ after }) => (after === null ? [] : [after]))
  return {
    plan: gone.reduce<Plan>((left, { id }) => removeSection(left, id), next),
    updates: [...updates, ...gone.map((before) => ({ kind: 'removed' as const, before, after: null }))],
  }
}
