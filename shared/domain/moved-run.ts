import type { SectionId } from './identity.ts'
import type { Plan } from './plan.ts'
import type { RunEvent } from './run.ts'
import type { Section } from './section.ts'

/**
 * The plan that a run takes along to another talk: as many sections as it was run with, in the same order, so that its
 * marks mean what they meant. A section with a counterpart there becomes that one, with its planned time; any other
 * stays what it was, without what tied it to its talk.
 */
export const movedPlan = (plan: Plan, counterparts: ReadonlyMap<number, Section>): Plan =>
  plan.map((section, place) => {
    const there = counterparts.get(place)
    return there === undefined
      ? { ...section, promises: [], needs: [] }
      : { ...there, floated: section.floated }
  })

/** The events of a run whose sections go by other names now, place by place in the plans. */
export const renamedEvents = (events: readonly RunEvent[], from: Plan, to: Plan): readonly RunEvent[] => {
  const names = new Map(from.map(({ id }, place) => [id, to[place]?.id ?? id]))
  const named = (id: SectionId): SectionId => names.get(id) ?? id
  return events.map((event) => {
    if ('section' in event) return { ...event, section: named(event.section) }
    return 'sections' in event ? { ...event, sections: event.sections.map(named) } : event
  })
}
