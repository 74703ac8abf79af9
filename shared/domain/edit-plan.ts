import type { SectionId } from './identity.ts'
import type { Plan } from './plan.ts'
import type { Section } from './section.ts'

/** Puts a section in at a place from 0; beyond the end it becomes the last. */
export const insertSection = (plan: Plan, section: Section, index: number): Plan =>
  plan.toSpliced(index, 0, section)

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
