import type { SectionId } from './identity.ts'
import { patched } from './patched.ts'
import type { Plan } from './plan.ts'
import type { Section } from './section.ts'

/** The plan with each section changed; the same plan when none is. */
export const eachSection = (plan: Plan, change: (section: Section) => Section): Plan => {
  const changed = plan.map(change)
  return changed.every((section, place) => section === plan[place]) ? plan : changed
}

/** Changes fields of one section; its id stays, so its history does too. The same plan when they are as they were. */
export const changeSection = (plan: Plan, id: SectionId, patch: Partial<Omit<Section, 'id'>>): Plan =>
  eachSection(plan, (section) => (section.id === id ? patched(section, patch) : section))

/** Takes a section out, and out of what the others need. */
export const removeSection = (plan: Plan, id: SectionId): Plan =>
  plan
    .filter((section) => section.id !== id)
    .map((section) =>
      section.needs.includes(id)
        ? { ...section, needs: section.needs.filter((need) => need !== id) }
        : section,
    )

/** The others with the moved ones among them at a place; the same plan when nothing changes its place. */
const regrouped = (plan: Plan, ids: ReadonlySet<SectionId>, at: number): Plan => {
  const others = plan.filter(({ id }) => !ids.has(id))
  const moved = others.toSpliced(at, 0, ...plan.filter(({ id }) => ids.has(id)))
  return moved.every((section, place) => section === plan[place]) ? plan : moved
}

/** Moves several sections by one place together, − 1 = earlier: those that lie apart come to lie behind the first of them. */
export const shiftSections = (plan: Plan, ids: ReadonlySet<SectionId>, by: -1 | 1): Plan =>
  regrouped(plan, ids, Math.max(plan.findIndex(({ id }) => ids.has(id)) + by, 0))

/** Moves several sections, in their order, to before the section that stands at a place from 0; the plan's length means its end. */
export const moveSections = (plan: Plan, ids: ReadonlySet<SectionId>, before: number): Plan =>
  regrouped(plan, ids, plan.slice(0, before).filter(({ id }) => !ids.has(id)).length)

/** Changes the same fields of several sections; the same plan when all are as they were. */
export const changeSections = (
  plan: Plan,
  ids: ReadonlySet<SectionId>,
  patch: Partial<Pick<Section, 'priority' | 'kind' | 'floated'>>,
): Plan => eachSection(plan, (section) => (ids.has(section.id) ? patched(section, patch) : section))

/** Takes several sections out, and out of what the others need. */
export const removeSections = (plan: Plan, ids: ReadonlySet<SectionId>): Plan =>
  [...ids].reduce<Plan>(removeSection, plan)

/** Puts sections in at a place from 0, in their order; beyond the end they become the last. */
export const insertSections = (plan: Plan, sections: readonly Section[], index: number): Plan =>
  plan.toSpliced(index, 0, ...sections)

/** Puts a copy of a section right after it: another section, with a history of its own. */
export const duplicateSection = (plan: Plan, id: SectionId, copyId: SectionId): Plan => {
  const index = plan.findIndex((section) => section.id === id)
  const section = plan[index]
  return section === undefined
    ? plan
    : insertSections(plan, [{ ...section, id: copyId, madeOf: [] }], index + 1)
}
