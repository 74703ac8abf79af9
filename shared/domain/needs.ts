import type { SectionId } from './identity.ts'
import type { Plan } from './plan.ts'
import type { Section } from './section.ts'

/** All that a section makes sense only with: what it needs, what that needs, and so on; itself only where needs go round. */
export const neededBy = (plan: Plan, id: SectionId): ReadonlySet<SectionId> => {
  const needs = new Map(plan.map((section) => [section.id, section.needs]))
  const found = new Set<SectionId>()
  const open = [...(needs.get(id) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue
    found.add(next)
    open.push(...(needs.get(next) ?? []))
  }
  return found
}

const sameNeeds = (section: Section, needs: Section['needs']): Section =>
  needs.length === section.needs.length ? section : { ...section, needs }

/** The plan with only such needs as can be kept: each of a section that is in it, once, and none that leads back to where it began. */
export const withSoundNeeds = (plan: Plan): Plan => {
  const known = new Set(plan.map(({ id }) => id))
  let sound = plan.map((section) =>
    sameNeeds(
      section,
      [...new Set(section.needs)].filter((need) => known.has(need) && need !== section.id),
    ),
  )
  for (const { id, needs } of sound)
    for (const need of needs)
      if (neededBy(sound, need).has(id))
        sound = sound.map((section) =>
          section.id === id ? { ...section, needs: section.needs.filter((one) => one !== need) } : section,
        )
  return sound
}
