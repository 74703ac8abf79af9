import { delta, plannedTimes } from '#shared/domain/comparison.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { Section } from '#shared/domain/section.ts'
import { allCarriedTimes, leftBehind } from '#shared/domain/times-under.ts'
import { millis, toWholeSeconds, type Millis } from '#shared/domain/time.ts'

type Times = ReadonlyMap<SectionId, Millis>

/** One section in one run: its actual, and how far from the plan of that run (+ = over; null: not planned then). */
export type SectionTime = { readonly actual: Millis; readonly delta: Millis | null }

/** The shortest and the longest of some lengths, in ms. */
export type Spread = { readonly shortest: Millis; readonly longest: Millis }

/** One section through the runs; a time is null where it was not spoken. */
export type SectionHistory = {
  readonly section: Section
  readonly times: readonly (SectionTime | null)[]
  readonly spread: Spread
}

/** A section whose times differ by no more than this from their middle is steady, in ms. */
export const STEADY = millis(10_000)

/** The spread of some lengths; null for none. */
export const spreadOf = (lengths: readonly Millis[]): Spread | null =>
  lengths.length === 0
    ? null
    : { shortest: millis(Math.min(...lengths)), longest: millis(Math.max(...lengths)) }

/** The sections of the plan, then those of which only earlier plans had anything; each as it was last. */
const allSections = (results: readonly RunResult[], plan: Plan): readonly Section[] => {
  const left = results.toReversed().flatMap((result) => leftBehind(plan, result.plan))
  const newestFirst = [...plan, ...left]
  const latest = new Map(newestFirst.toReversed().map((section) => [section.id, section]))
  return [...new Set(newestFirst.map(({ id }) => id))].flatMap((id) => latest.get(id) ?? [])
}

type Run = { readonly actuals: Times; readonly planned: Times }

/** A run and what was planned for it, in the sections of the present plan. */
const runUnder = (plan: Plan, result: RunResult): Run => ({
  actuals: allCarriedTimes(plan, result.plan, result.actuals),
  planned: allCarriedTimes(plan, result.plan, plannedTimes(result)),
})

const timeIn = (id: SectionId, { actuals, planned }: Run): SectionTime | null => {
  const actual = actuals.get(id)
  const then = planned.get(id)
  if (actual === undefined) return null
  return {
    actual,
    delta: then === undefined ? null : delta(toWholeSeconds(actual), toWholeSeconds(then)),
  }
}

/** Every section spoken in one of the runs, in the order of the plan, then those that left it. `results` oldest first. */
export const sectionTimes = (results: readonly RunResult[], plan: Plan): readonly SectionHistory[] => {
  const runs = results.map((result) => runUnder(plan, result))
  return allSections(results, plan).flatMap((section) => {
    const times = runs.map((run) => timeIn(section.id, run))
    const spread = spreadOf(times.flatMap((time) => (time === null ? [] : [time.actual])))
    return spread === null ? [] : [{ section, times, spread }]
  })
}

/** Whether all times lie within ± STEADY of their middle; one run alone proves nothing. */
export const isSteady = ({ times, spread }: SectionHistory): boolean =>
  times.filter((time) => time !== null).length > 1 && spread.longest - spread.shortest <= 2 * STEADY
