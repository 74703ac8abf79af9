import type { Plan } from '#shared/domain/plan.ts'
import { resultOf, type RunResult } from '#shared/domain/run-result.ts'
import type { Run } from '#shared/domain/run.ts'

/** The result of a run that has ended. */
export const endedResult = (plan: Plan, run: Run): RunResult => {
  const result = resultOf({ run, plan })
  if (result === null) throw new Error('the run has not ended')
  return result
}
