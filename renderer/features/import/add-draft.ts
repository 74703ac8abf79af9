import { insertSections } from '#shared/domain/edit-plan.ts'
import { draftSections } from '#shared/outline/draft-sections.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import type { Actions } from '#renderer/store/actions.ts'

/** Puts the sections that were read at the end of the open talk. */
export const addDraft = (
  { editPlan, newId }: Pick<Actions, 'editPlan' | 'newId'>,
  draft: OutlineDraft,
): Promise<void> => {
  const sections = draftSections(draft, newId)
  return editPlan((plan) => insertSections(plan, sections, plan.length), 'imported')
}
