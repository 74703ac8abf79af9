import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { counting, type RunResult } from '#shared/domain/run-result.ts'
import { plannedUnder, toldUnder } from '#shared/domain/times-under.ts'
import { TUNING } from './tuning.ts'

/** What a run that counts tells: the log of each section's time in the units of the reference plan, by its place there; null where it was not told to its end. */
export type ToldRun = {
  readonly logs: readonly (number | null)[]
  /** How many sections it told. */
  readonly told: number
  readonly isLive: boolean
  /** 1 for a practice run, less for one that says less. */
  readonly weight: number
}

/** The runs that a forecast is made from: those that count, the last so many of them; oldest first. */
export const rememberedRuns = (results: readonly RunResult[]): readonly RunResult[] =>
  counting(results).slice(-TUNING.runsRemembered)

/** Planned ms of each section at its last telling: what its times are comparable in, however often the plan has changed since. */
export const referencePlan = (plan: Plan, results: readonly RunResult[]): ReadonlyMap<SectionId, number> => {
  const reference = new Map<SectionId, number>(plan.map(({ id, planned }) => [id, planned]))
  const open = new Set(reference.keys())
  for (const result of results.toReversed()) {
    if (open.size === 0) break
    for (const id of toldUnder(plan, result).keys()) {
      if (!open.delete(id)) continue
      const then = plannedUnder(plan, result.plan).get(id) ?? 0
      if (then > 0) reference.set(id, then)
    }
  }
  return reference
}

const logIn = (time: number | undefined, then: number, reference: number): number | null => {
  if (time === undefined || time <= 0) return null
  return Math.log(then > 0 && reference > 0 ? (time * reference) / then : time)
}

/** Those of the runs that told something, oldest first. */
export const toldRuns = (
  plan: Plan,
  results: readonly RunResult[],
  reference: ReadonlyMap<SectionId, number>,
): readonly ToldRun[] =>
  results
    .map((result) => {
      const times = toldUnder(plan, result)
      const planned = plannedUnder(plan, result.plan)
      const logs = plan.map(({ id }) => logIn(times.get(id), planned.get(id) ?? 0, reference.get(id) ?? 0))
      return {
        logs,
        told: logs.filter((log) => log !== null).length,
        isLive: result.run.kind === 'live',
        weight: result.run.kind === 'read-through' ? TUNING.readThrough : 1,
      }
    })
    .filter(({ told }) => told > 0)
