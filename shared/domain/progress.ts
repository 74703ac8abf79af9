import type { SectionId } from './identity.ts'
import { spokenSections, type Plan } from './plan.ts'
import { actualsAt } from './run-result.ts'
import type { Section } from './section.ts'
import { askedAt, elapsedAt, interruptionAt, nextSection, type StartedRun } from './run-state.ts'
import { fitState, type Budget, type FitState } from './slot.ts'
import { millis, type Millis } from './time.ts'

/** All that a clock face shows at one moment; lengths in ms. */
export type Progress = {
  readonly elapsed: Millis
  /** budget − what was late − elapsed: − = the budget is used up. */
  readonly remaining: Millis
  /** The questions after the talk, once they have begun: how long they took, and what is left of the slot for them (− = over). */
  readonly questions: { readonly asked: Millis; readonly remaining: Millis } | null
  readonly current: { readonly id: SectionId; readonly spent: Millis }
  readonly next: SectionId | null
  readonly coming: readonly SectionId[]
  /** Behind the plan by: + = late, − = ahead. While a section lasts no longer than planned it does not grow; leaving one out changes nothing of it. */
  readonly delta: Millis
  /** The finish on the slot's clock: what was late counts. */
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

/** The talk itself is over: it ended, was discarded, or the questions have begun. */
export const isTold = ({ phase }: StartedRun): boolean =>
  phase === 'ended' || phase === 'discarded' || phase === 'questions'

/**
 * Spoken time − the plan of what is done, in ms, interruptions included. What is open (the current section, those to come) or
 * was left out counts with its plan as far as it was spoken, and with what it took beyond that: leaving a section out
 * takes the rest of its plan away and changes nothing here. Where nothing was planned, what is expected is the plan.
 */
const behindPlan = (
  { plan, expected }: Setting,
  run: StartedRun,
  { actuals, outside }: { readonly actuals: ReadonlyMap<SectionId, Millis>; readonly outside: Millis },
): Millis => {
  const open = isTold(run) ? [] : [run.current, ...comingSections(plan, run).map(({ id }) => id)]
  const unfinished = new Set([...open, ...run.leftOut])
  return millis(
    spokenSections(plan).reduce<number>((total, { id, planned: typed }) => {
      const planned = typed > 0 ? typed : (expected.get(id) ?? typed)
      const by = (actuals.get(id) ?? 0) - planned
      return total + (unfinished.has(id) ? Math.max(0, by) : by)
    }, outside),
  )
}

const stillExpected = ({ expected }: Setting, { id, planned }: Section, spent: Millis): number =>
  Math.max(0, (expected.get(id) ?? planned) - spent)

/** Where the run stands at `now` on the run clock. Projected finish = what was late + elapsed + what the current and the coming sections are still expected to take. */
export const progressAt = (setting: Setting, run: StartedRun, now: Millis): Progress => {
  const { plan, budget } = setting
  const elapsed = elapsedAt(run, now)
  const actuals = actualsAt(run, now)
  const coming = isTold(run) ? [] : comingSections(plan, run)
  const spentIn = (id: SectionId): Millis => actuals.get(id) ?? millis(0)
  const open = plan.filter(({ id }) => !isTold(run) && id === run.current)
  const rest = [...open, ...coming].reduce(
    (total, section) => total + stillExpected(setting, section, spentIn(section.id)),
    0,
  )
  const projected = millis(run.late + elapsed + rest)
  const asked = askedAt(run, now)
  const slotLeft = millis(budget.slot - run.late - elapsed - asked)
  return {
    elapsed,
    remaining: millis(budget.budget - run.late - elapsed),
    questions: run.phase === 'questions' || asked > 0 ? { asked, remaining: slotLeft } : null,
    current: { id: run.current, spent: spentIn(run.current) },
    next: isTold(run) ? null : nextSection(plan, run),
    coming: coming.map(({ id }) => id),
    delta: behindPlan(setting, run, { actuals, outside: interruptionAt(run, now) }),
    projected,
    projectedState: fitState(projected, budget),
  }
}
