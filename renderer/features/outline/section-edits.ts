import {
  changeSection,
  changeSections,
  duplicateSection,
  moveSections,
  removeSections,
  shiftSections,
} from '#shared/domain/edit-plan.ts'
import { takeEstimates } from '#shared/domain/estimates/plan-estimate.ts'
import type { SpeechRates } from '#shared/domain/estimates/speech-rates.ts'
import { newSectionId, type SectionId } from '#shared/domain/identity.ts'
import { findSection } from '#shared/domain/plan.ts'
import type { Priority, Section } from '#shared/domain/section.ts'
import { splitSection, type Split } from '#shared/domain/split-section.ts'
import type { Actions } from '#renderer/store/actions.ts'

type Ids = ReadonlySet<SectionId>
type Parts = Pick<Split, 'id' | 'first'> & { readonly second: Omit<Split['second'], 'id'> }

/** What can be done to sections of the open talk; each is one edit that can be undone. */
export const sectionEdits = ({
  editPlan,
  mergeSections,
  newId,
}: Pick<Actions, 'editPlan' | 'mergeSections' | 'newId'>) => ({
  change: (id: SectionId, patch: Partial<Omit<Section, 'id'>>): void =>
    void editPlan((plan) => changeSection(plan, id, patch)),
  /** Floats all of them, or takes all back into the total when the first one named is floated; true when they are out. */
  toggleFloat: (ids: Ids, id: SectionId): boolean => {
    let floated = false
    void editPlan((plan) => {
      floated = findSection(plan, id)?.floated === false
      return changeSections(plan, ids, { floated })
    })
    return floated
  },
  prioritise: (ids: Ids, priority: Priority): void =>
    void editPlan((plan) => changeSections(plan, ids, { priority })),
  shift: (ids: Ids, by: -1 | 1): void => void editPlan((plan) => shiftSections(plan, ids, by)),
  /** Moves them to before the section at a place from 0. */
  moveTo: (ids: Ids, before: number): void => void editPlan((plan) => moveSections(plan, ids, before)),
  remove: (ids: Ids): void => void editPlan((plan) => removeSections(plan, ids)),
  /** False when they are too much for one section. */
  merge: (ids: Ids): boolean => mergeSections(ids),
  split: ({ second, ...parts }: Parts): SectionId => {
    const id = newSectionId(newId())
    void editPlan((plan) => splitSection(plan, { ...parts, second: { ...second, id } }))
    return id
  },
  takeEstimates: (ids: Ids, rates: SpeechRates): void =>
    void editPlan((plan) => takeEstimates(plan, ids, rates)),
  duplicate: (id: SectionId): SectionId => {
    const copyId = newSectionId(newId())
    void editPlan((plan) => duplicateSection(plan, id, copyId))
    return copyId
  },
})

/** The edits as a type. */
export type SectionEdits = ReturnType<typeof sectionEdits>
