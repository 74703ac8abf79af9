import type { SectionId } from '#shared/domain/identity.ts'
import { findSection, type Plan } from '#shared/domain/plan.ts'
import { counting, type RunResult } from '#shared/domain/run-result.ts'
import { toldInFull } from '#shared/domain/told-in-full.ts'
import { TUNING } from './tuning.ts'

/** What a run that counts tells: the log of each section's time in the units of the reference plan, by its place there; null where it was not told to its end. */
export type ToldRun = {
  readonly logs: readonly (number | null)[]
  readonly isLive: boolean
  /** 1 for a practice run, less for one that says less. */
  readonly weight: number
}

/** Planned ms of each section at its last telling: what its times are comparable in, however often the plan has changed since. */
export const referencePlan = (plan: Plan, results: readonly RunResult[]): ReadonlyMap<SectionId, number> => {
  const reference = new Map<SectionId, number>(plan.map(({ id, planned }) => [id, planned]))
  const open = new Set(reference.keys())
  for (const result of counting(results).toReversed()) {
    if (open.size === 0) break
    for (const id of toldInFull(result).keys()) {
      if (!open.delete(id)) continue
      const then = findSection(result.plan, id)?.planned ?? 0
      if (then > 0) reference.set(id, then)
    }
  }
  return reference
}

const logIn = (time: number | undefined, then: number, reference: number): number | null => {
  if (time === undefined || time <= 0) return null
  return Math.log(then > 0 && reference > 0 ? (time * reference) / then : time)
}

/** The runs that count and told something, oldest first. */
export const toldRuns = (
  plan: Plan,
  results: readonly RunResult[],
  reference: ReadonlyMap<SectionId, number>,
): readonly ToldRun[] =>
  counting(results)
    .map((result) => {
      const times = toldInFull(result)
      const planned = new Map(result.plan.map((section) => [section.id, section.planned]))
      return {
        logs: plan.map(({ id }) => logIn(times.get(id), planned.get(id) ?? 0, reference.get(id) ?? 0)),
        isLive: result.run.kind === 'live',
        weight: result.run.kind === 'read-through' ? TUNING.readThrough : 1,
      }
    })
    .filter(({ logs }) => logs.some((log) => log !== null))
