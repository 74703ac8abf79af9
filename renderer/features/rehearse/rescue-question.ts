import type { RescueQuestion } from '#shared/domain/cuts/rescue.ts'
import type { PromiseId } from '#shared/domain/identity.ts'
import { progressAt } from '#shared/domain/progress.ts'
import { actualsAt } from '#shared/domain/run-result.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { RunOnDesk } from './use-run-moment.ts'

/** What to ask when the run stands at `now` on the run clock, in ms. A section that was begun before is expected to take the rest of its time, as in the projected finish. */
export const rescueQuestion = (
  { plan, run, facts }: Pick<RunOnDesk, 'plan' | 'run' | 'facts'>,
  promises: readonly PromiseId[],
  now: Millis,
): RescueQuestion => {
  const { budget, expected } = facts
  const { elapsed, coming } = progressAt({ plan, budget, expected }, run, now)
  const actuals = actualsAt(run, now)
  const remaining = new Map(
    plan.map(({ id, planned }) => [
      id,
      millis(Math.max(0, (expected.get(id) ?? planned) - (actuals.get(id) ?? 0))),
    ]),
  )
  return {
    plan,
    coming,
    kept: [...new Set([...actuals.keys(), run.current])],
    expected: remaining,
    currentRemaining: remaining.get(run.current) ?? millis(0),
    elapsed: millis(run.late + elapsed),
    budget,
    promises,
  }
}
