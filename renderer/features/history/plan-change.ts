import { plannedTotal, spokenSections, type Plan } from '#shared/domain/plan.ts'
import type { Millis } from '#shared/domain/time.ts'

/** How a plan differs from the one before it, as far as timing is concerned: planned totals in ms, sections that left and joined it. */
export type PlanChange = {
  readonly before: Millis
  readonly after: Millis
  readonly out: number
  readonly joined: number
}

/** What changed from one plan to the next; null when neither a planned time nor a spoken section did. */
export const planChange = (from: Plan, to: Plan): PlanChange | null => {
  const before = new Map(spokenSections(from).map(({ id, planned }) => [id, planned]))
  const after = new Map(spokenSections(to).map(({ id, planned }) => [id, planned]))
  const out = [...before.keys()].filter((id) => !after.has(id)).length
  const joined = [...after.keys()].filter((id) => !before.has(id)).length
  const retimed = [...after].some(([id, planned]) => before.has(id) && before.get(id) !== planned)
  return out + joined > 0 || retimed
    ? { before: plannedTotal(from), after: plannedTotal(to), out, joined }
    : null
}
