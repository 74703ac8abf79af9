import type { SectionId } from './identity.ts'
import type { Plan } from './plan.ts'
import { actualsAt } from './run-result.ts'
import type { Section } from './section.ts'
import { elapsedAt, nextSection, type StartedRun } from './run-state.ts'
import { fitState, type Budget, type FitState } from './slot.ts'
import { millis, type Millis } from './time.ts'

/** All that a clock face shows at one moment; lengths in ms. */
export type Progress = {
  readonly elapsed: Millis
  /** budget − elapsed: − = the budget is used up. */
  readonly remaining: Millis
  readonly current: { readonly id: SectionId; readonly spent: Millis }
  readonly next: SectionId | null
  readonly coming: readonly SectionId[]
  /** Behind the plan by: + = late, − = ahead. While a section lasts no longer than planned it does not grow. */
  readonly delta: Millis
  readonly projected: Millis
  readonly projectedState: FitState
}

type Setting = {
  readonly plan: Plan
  readonly budget: Budget
  /** What each section is expected to take, in ms. */
  readonly expected: ReadonlyMap<SectionId, Millis>
}

const comingSections = (plan: Plan, run: StartedRun): Plan => {
  const here = plan.findIndex(({ id }) => id === run.current)
  return plan.slice(here + 1).filter(({ id, floated }) => !floated && !run.leftOut.includes(id))
}

/** Spoken time − the plan of what is done, in ms; the current section counts with its plan, or its time when it is longer. */
const behindPlan = (plan: Plan, run: StartedRun, actuals: ReadonlyMap<SectionId, Millis>): Millis => {
  const coming = new Set(comingSections(plan, run).map(({ id }) => id))
  const done = plan.filter(
    ({ id, floated }) => !floated && !coming.has(id) && !(run.leftOut.includes(id) && !actuals.has(id)),
  )
  return millis(
    done.reduce((total, { id, planned }) => {
      const spent = actuals.get(id) ?? 0
      return (
        total + (id === run.current && run.phase !== 'ended' ? Math.max(0, spent - planned) : spent - planned)
      )
    }, 0),
  )
}

const stillExpected = ({ expected }: Setting, { id, planned }: Section, spent: Millis): number =>
  Math.max(0, (expected.get(id) ?? planned) - spent)

/** Where the run stands at `now` on the run clock. Projected finish = elapsed + what the current and the coming sections are still expected to take. */
export const progressAt = (setting: Setting, run: StartedRun, now: Millis): Progress => {
  const { plan, budget } = setting
  const elapsed = elapsedAt(run, now)
  const actuals = actualsAt(run, now)
  const coming = run.phase === 'ended' ? [] : comingSections(plan, run)
  const spentIn = (id: SectionId): Millis => actuals.get(id) ?? millis(0)
  const open = plan.filter(({ id }) => run.phase !== 'ended' && id === run.current)
  const rest = [...open, ...coming].reduce(
    (total, section) => total + stillExpected(setting, section, spentIn(section.id)),
    0,
  )
  const projected = millis(elapsed + rest)
  return {
    elapsed,
    remaining: millis(budget.budget - elapsed),
    current: { id: run.current, spent: spentIn(run.current) },
    next: run.phase === 'ended' ? null : nextSection(plan, run),
    coming: coming.map(({ id }) => id),
    delta: behindPlan(plan, run, actuals),
    projected,
    projectedState: fitState(projected, budget),
  }
}
