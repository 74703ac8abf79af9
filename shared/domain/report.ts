import { delta, plannedTimes, previousResult, referenceTimes, type Comparison } from './comparison.ts'
import type { SectionId } from './identity.ts'
import type { Section } from './section.ts'
import { endsAt, type RunResult } from './run-result.ts'
import { fitState, overBy, type Budget, type FitState } from './slot.ts'
import { millis, toWholeSeconds, type Millis } from './time.ts'

/** One section in a report. Null: not planned then, not spoken, or nothing to compare with. Deltas: + = longer than the comparison. */
export type ReportRow = {
  readonly section: Section
  readonly planned: Millis | null
  readonly actual: Millis | null
  readonly previous: Millis | null
  readonly typical: Millis | null
  readonly delta: Millis | null
}

/** A section that took longer than planned, by `over` ms (> 0, whole seconds). */
export type Cause = { readonly section: Section; readonly over: Millis }

/** A finished run, held against its plan, its slot and the runs before it. */
export type Report = {
  readonly result: RunResult
  /** How it stood on the clock of its slot, as does `over`. */
  readonly state: FitState
  /** Whole seconds over the budget, in ms: + = over, − = to spare. */
  readonly over: Millis
  readonly rows: readonly ReportRow[]
  readonly causes: readonly Cause[]
  readonly previousTotal: Millis | null
}

const shownDelta = (actual: Millis | null, reference: Millis | null): Millis | null =>
  actual === null || reference === null ? null : delta(toWholeSeconds(actual), toWholeSeconds(reference))

type Times = ReadonlyMap<SectionId, Millis> | null

const rowOf = (
  section: Section,
  times: { planned: Times; actual: Times; previous: Times; typical: Times; against: Times },
) => {
  const at = (of: Times): Millis | null => of?.get(section.id) ?? null
  const actual = at(times.actual)
  return {
    section,
    planned: at(times.planned),
    actual,
    previous: at(times.previous),
    typical: at(times.typical),
    delta: shownDelta(actual, at(times.against)),
  }
}

/** Every section of the run, in plan order, against the chosen comparison. `results` are all of the talk, oldest first. */
export const reportRows = (
  result: RunResult,
  results: readonly RunResult[],
  comparison: Comparison,
): readonly ReportRow[] => {
  const times = {
    planned: plannedTimes(result),
    actual: result.actuals,
    previous: referenceTimes(result, results, { against: 'previous-run' }),
    typical: referenceTimes(result, results, { against: 'typical' }),
    against: referenceTimes(result, results, comparison),
  }
  return result.plan
    .filter(({ id, floated }) => !floated || result.actuals.has(id))
    .map((section) => rowOf(section, times))
}

/** The sections that took longer than planned, the largest contribution first. */
export const causesOf = (result: RunResult): readonly Cause[] => {
  const planned = plannedTimes(result)
  return result.plan
    .map((section) => ({
      section,
      over:
        shownDelta(result.actuals.get(section.id) ?? null, planned.get(section.id) ?? millis(0)) ?? millis(0),
    }))
    .filter(({ over }) => over > 0)
    .toSorted((a, b) => b.over - a.over)
}

type ReportFacts = {
  readonly results: readonly RunResult[]
  readonly budget: Budget
  readonly comparison: Comparison
}

/** The report of one finished run among all results of its talk. */
export const reportOf = (result: RunResult, { results, budget, comparison }: ReportFacts): Report => ({
  result,
  state: fitState(endsAt(result), budget),
  over: overBy(endsAt(result), budget),
  rows: reportRows(result, results, comparison),
  causes: causesOf(result),
  previousTotal: previousResult(result, results)?.total ?? null,
})
