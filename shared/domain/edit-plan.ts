import type { SectionId } from './identity.ts'
import type { Plan } from './plan.ts'
import type { Section } from './section.ts'

/** Changes fields of one section; its id stays, so its history does too. */
export const changeSection = (plan: Plan, id: SectionId, patch: Partial<Omit<Section, 'id'>>): Plan =>
  plan.map((section) => (section.id === id ? { ...section, ...patch } : section))

/** Takes a section out, and out of what the others need. */
export const removeSection = (plan: Plan, id: SectionId): Plan =>
  plan
    .filter((section) => section.id !== id)
    .map((section) =>
      section.needs.includes(id)
        ? { ...section, needs: section.needs.filter((need) => need !== id) }
        : section,
    )

/** Moves a section to a place from 0, counted without it; places outside the plan mean its ends. */
export const moveSection = (plan: Plan, id: SectionId, to: number): Plan => {
  const section = plan.find((one) => one.id === id)
  if (section === undefined) return plan
  const others = plan.filter((one) => one.id !== id)
  return others.toSpliced(Math.min(Math.max(to, 0), others.length), 0, section)
}

/** Puts sections in at a place from 0, in their order; beyond the end they become the last. */
export const insertSections = (plan: Plan, sections: readonly Section[], index: number): Plan =>
  plan.toSpliced(index, 0, ...sections)

/** Moves a section by so many places: − = earlier, + = later; stops at the ends. */
export const shiftSection = (plan: Plan, id: SectionId, by: number): Plan =>
  moveSection(plan, id, plan.findIndex((section) => section.id === id) + by)

/** Puts a copy of a section right after it: another section, with a history of its own. */
export const duplicateSection = (plan: Plan, id: SectionId, copyId: SectionId): Plan => {
  const index = plan.findIndex((section) => section.id === id)
  const section = plan[index]
  return section === undefined ? plan : insertSections(plan, [{ ...section, id: copyId }], index + 1)
}

/** Takes a section out of the total, or back into it; it stays where it is. */
export const toggleFloat = (plan: Plan, id: SectionId): Plan =>
  plan.map((section) => (section.id === id ? { ...section, floated: !section.floated } : section))
