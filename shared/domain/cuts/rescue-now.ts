import type { PromiseId, SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { isTold, progressAt } from '#shared/domain/progress.ts'
import { actualsAt } from '#shared/domain/run-result.ts'
import type { StartedRun } from '#shared/domain/run-state.ts'
import type { Budget } from '#shared/domain/slot.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { rescue, type Rescue, type RescueQuestion } from './rescue.ts'

/** A run under way: its plan, its slot, and what each section is expected to take, in ms. */
export type UnderWay = {
  readonly plan: Plan
  readonly run: StartedRun
  readonly budget: Budget
  readonly expected: ReadonlyMap<SectionId, Millis>
  readonly promises: readonly PromiseId[]
}

/** What to ask when the run stands at `now` on the run clock, in ms. A section that was begun before is expected to take the rest of its time, as in the projected finish. */
export const rescueQuestion = (
  { plan, run, budget, expected, promises }: UnderWay,
  now: Millis,
): RescueQuestion => {
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

/** Which of the coming sections to leave out now so as to end in time; none are once the talk itself is over. */
export const rescueNow = (underWay: UnderWay, now: Millis): Rescue =>
  isTold(underWay.run) ? { kind: 'none-needed' } : rescue(rescueQuestion(underWay, now))

/** Whether the speaker is to decide now: the section under way, or the next one, is marked as the place for it. */
export const isDecisionPoint = (
  { plan, run }: Pick<UnderWay, 'plan' | 'run'>,
  next: SectionId | null,
): boolean => plan.some(({ id, decisionPoint }) => decisionPoint && (id === run.current || id === next))
