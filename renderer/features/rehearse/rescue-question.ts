import type { RescueQuestion } from '#shared/domain/cuts/rescue.ts'
import type { PromiseId } from '#shared/domain/identity.ts'
import { progressAt } from '#shared/domain/progress.ts'
import { actualsAt } from '#shared/domain/run-result.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { RunOnDesk } from './use-run-moment.ts'

/** What to ask when the run stands at `now` on the run clock, in ms. */
export const rescueQuestion = (
  { plan, run, facts }: RunOnDesk,
  promises: readonly PromiseId[],
  now: Millis,
): RescueQuestion => {
  const { budget, expected } = facts
  const { elapsed, coming, current } = progressAt({ plan, budget, expected }, run, now)
  return {
    plan,
    coming,
    kept: [...new Set([...actualsAt(run, now).keys(), run.current])],
    expected,
    currentRemaining: millis(Math.max(0, (expected.get(current.id) ?? 0) - current.spent)),
    elapsed,
    budget,
    promises,
  }
}
