import {
  changeSection,
  duplicateSection,
  moveSection,
  removeSection,
  shiftSection,
  toggleFloat,
} from '#shared/domain/edit-plan.ts'
import { newSectionId, type SectionId } from '#shared/domain/identity.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Actions } from '#renderer/store/actions.ts'

/** What can be done to one section of the open talk; each is one edit that can be undone. */
export const sectionEdits = ({ editPlan, newId }: Pick<Actions, 'editPlan' | 'newId'>) => ({
  change: (id: SectionId, patch: Partial<Omit<Section, 'id'>>): void =>
    void editPlan((plan) => changeSection(plan, id, patch)),
  toggleFloat: (id: SectionId): void => void editPlan((plan) => toggleFloat(plan, id)),
  shift: (id: SectionId, by: number): void => void editPlan((plan) => shiftSection(plan, id, by)),
  moveTo: (id: SectionId, place: number): void => void editPlan((plan) => moveSection(plan, id, place)),
  remove: (id: SectionId): void => void editPlan((plan) => removeSection(plan, id)),
  duplicate: (id: SectionId): SectionId => {
    const copyId = newSectionId(newId())
    void editPlan((plan) => duplicateSection(plan, id, copyId))
    return copyId
  },
})

export type SectionEdits = ReturnType<typeof sectionEdits>
