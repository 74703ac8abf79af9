import { assertNever } from './assert-never.ts'
import type { RunId, SectionId } from './identity.ts'
import { spokenSections } from './plan.ts'
import type { RunResult } from './run-result.ts'
import { millis, type Millis } from './time.ts'
import { actualsUnder } from './times-under.ts'
import { expectedTimes } from './typical.ts'

/** What deltas are against. */
export type Comparison =
  | { readonly against: 'plan' }
  | { readonly against: 'previous-run' }
  | { readonly against: 'typical' }
  | { readonly against: 'run'; readonly runId: RunId }

/** actual − reference in ms: + = over (longer). */
export const delta = (actual: Millis, reference: Millis): Millis => millis(actual - reference)

const earlier = (of: RunResult, results: readonly RunResult[]): readonly RunResult[] =>
  results.filter(({ state }) => state.startedAt < of.state.startedAt)

/** The result before this one, of the same talk; undefined for the first. `results` oldest first. */
export const previousResult = (of: RunResult, results: readonly RunResult[]): RunResult | undefined =>
  earlier(of, results).at(-1)

/** The plan as a comparison: planned ms of each section that was to be spoken. */
export const plannedTimes = ({ plan }: Pick<RunResult, 'plan'>): ReadonlyMap<SectionId, Millis> =>
  new Map(spokenSections(plan).map(({ id, planned }) => [id, planned]))

/** Another run's times as times of the sections that this one was run with. */
const asOf = (of: RunResult, other: RunResult | undefined): ReadonlyMap<SectionId, Millis> | null =>
  other === undefined ? null : actualsUnder(of.plan, other)

/** The time of each section that a result is held against, in ms; null when there is nothing to compare with (no earlier run). */
export const referenceTimes = (
  of: RunResult,
  results: readonly RunResult[],
  comparison: Comparison,
): ReadonlyMap<SectionId, Millis> | null => {
  switch (comparison.against) {
    case 'plan':
      return plannedTimes(of)
    case 'previous-run':
      return asOf(of, previousResult(of, results))
    case 'typical': {
      const before = earlier(of, results)
      return before.length === 0 ? null : expectedTimes(spokenSections(of.plan), before)
    }
    case 'run':
      return asOf(
        of,
        results.find(({ run }) => run.id === comparison.runId),
      )
    default:
      return assertNever(comparison)
  }
}
