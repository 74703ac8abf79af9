import type { Plan } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import { matchSections } from './match-sections.ts'

type Pairs = ReadonlyMap<number, Section>

const byId = (plan: Plan, there: Plan): Pairs =>
  new Map(
    plan.flatMap(({ id }, place) => {
      const same = there.find((section) => section.id === id)
      return same === undefined ? [] : [[place, same] as const]
    }),
  )

const byPlace = (plan: Plan, there: Plan): Pairs => {
  const spoken = plan.flatMap(({ floated }, place) => (floated ? [] : [place]))
  return new Map(
    spoken.flatMap((place, index) => {
      const section = there[index]
      return section === undefined ? [] : [[place, section] as const]
    }),
  )
}

/**
 * The section of another talk that each section of a plan is, by its place in the plan, each at most once: the same
 * one, else one of a like title; and where not one is, by the order in which they are spoken.
 */
export const counterparts = (plan: Plan, other: Plan): Pairs => {
  const there = other.filter(({ floated }) => !floated)
  const same = byId(plan, other)
  const taken = new Set([...same.values()].map(({ id }) => id))
  const free = there.filter(({ id }) => !taken.has(id))
  const alike = [...matchSections(free, plan)].filter(([place]) => !same.has(place))
  const found = new Map([...same, ...alike])
  return found.size > 0 ? found : byPlace(plan, there)
}
