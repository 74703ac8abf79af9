import { totalDelta } from '#shared/domain/history.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { Millis } from '#shared/domain/time.ts'
import { planChange, type PlanChange } from './plan-change.ts'

/** One run in the picture. */
export type HistoryRow = {
  readonly result: RunResult
  /** Total − the run before, whole seconds in ms: + = longer; null for the first run. */
  readonly delta: Millis | null
  /** What was changed in the plan after this run, before the next one (or until now); null for nothing. */
  readonly changedAfter: PlanChange | null
}

/** The runs newest first, since the last one is what the speaker acts on. `results` oldest first; `plan` is the one of now. */
export const historyRows = (results: readonly RunResult[], plan: Plan): readonly HistoryRow[] =>
  results
    .map((result, index) => {
      const before = results[index - 1]
      const next = results[index + 1]?.plan ?? plan
      return {
        result,
        delta: before === undefined ? null : totalDelta(before, result),
        changedAfter: next === result.plan ? null : planChange(result.plan, next),
      }
    })
    .toReversed()
