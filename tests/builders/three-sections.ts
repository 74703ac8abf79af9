import type { Plan } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeSection } from './make-section.ts'

/** A plan of Opening 2:00, Demo 5:00 and Closing 3:00: 10:00 in all. */
export const threeSections = (): {
  readonly plan: Plan
  readonly opening: Section
  readonly demo: Section
  readonly closing: Section
} => {
  const opening = makeSection({ title: 'Opening', planned: minutes(2) })
  const demo = makeSection({ title: 'Demo', planned: minutes(5) })
  const closing = makeSection({ title: 'Closing', planned: minutes(3) })
  return { plan: [opening, demo, closing], opening, demo, closing }
}
