import type { PromiseId, SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Budget } from '#shared/domain/slot.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { expectedTotal } from '#shared/domain/typical.ts'
import type { ChoiceProblem, Literal, Solution } from './choice-problem.ts'
import { SHORTFALL_COST, TOUCH_COST } from './cut-cost.ts'
import { choiceOf, KEEP } from './cut-problem.ts'
import type { ExpectedTimes } from './cut-question.ts'
import { needClauses, promiseClauses } from './cut-rules.ts'
import { isWithin } from './is-within.ts'
import { shortest, solve } from './solve.ts'

/** Which of the coming sections to leave out now, so that the run ends within the budget. */
export type RescueQuestion = {
  readonly plan: Plan
  readonly coming: readonly SectionId[]
  /** The sections that are done or under way: what they promise is delivered, what they need has to come. */
  readonly kept: readonly SectionId[]
  readonly expected: ExpectedTimes
  /** What the current section is still expected to take, in ms, ≥ 0. */
  readonly currentRemaining: Millis
  /** How long the slot has been going on, in ms. */
  readonly elapsed: Millis
  readonly budget: Budget
  readonly promises: readonly PromiseId[]
}

/** Sections are in outline order; `endsAt` is the projected finish in ms without them. */
export type Rescue =
  | { readonly kind: 'none-needed' }
  | { readonly kind: 'leave-out'; readonly sections: readonly SectionId[]; readonly endsAt: Millis }
  /** Not even leaving out all that may be left out is enough: `endsAt` is the earliest finish, over the budget. */
  | { readonly kind: 'not-enough'; readonly sections: readonly SectionId[]; readonly endsAt: Millis }

/** The rules for the coming sections, the kept ones being there already. Items are places in `coming`. */
const rulesOf = (coming: Plan, kept: Plan, promises: readonly PromiseId[]): ChoiceProblem['clauses'] => {
  const owed = promises.filter((promise) => !kept.some((section) => section.promises.includes(promise)))
  const awaited = coming.flatMap(({ id }, item): readonly (readonly Literal[])[] =>
    kept.some(({ needs }) => needs.includes(id)) ? [[{ item, drops: false }]] : [],
  )
  return [...promiseClauses(coming, owed), ...needClauses(coming), ...awaited]
}

const rescueProblem = (question: RescueQuestion, coming: Plan, endsAt: Millis): ChoiceProblem => {
  const { plan, budget, promises } = question
  const kept = plan.filter(({ id }) => question.kept.includes(id))
  return {
    items: coming.map((section) =>
      section.priority === 'must' ? [KEEP] : [KEEP, choiceOf(question, section, { type: 'cut' })],
    ),
    goal: endsAt - budget.budget,
    excess: { ample: endsAt - budget.windowStart, weight: SHORTFALL_COST },
    touchWeight: TOUCH_COST,
    clauses: rulesOf(coming, kept, promises),
  }
}

/**
 * The time that is gone is gone: leaves out whole could and should sections of those to come, the cheapest that bring
 * the finish within the budget. None are needed where the finish, as it is shown, is not over it.
 */
export const rescue = (question: RescueQuestion): Rescue => {
  const { plan, expected, elapsed, currentRemaining, budget } = question
  const coming = plan.filter(({ id }) => question.coming.includes(id))
  const endsAt = millis(elapsed + currentRemaining + expectedTotal(coming, expected))
  if (isWithin(endsAt, budget.budget)) return { kind: 'none-needed' }
  const problem = rescueProblem(question, coming, endsAt)
  const without = (solution: Solution | null) => {
    const leftOut = coming.filter((_, item) => (solution?.picks[item] ?? 0) > 0)
    return {
      sections: leftOut.map(({ id }) => id),
      endsAt: millis(endsAt - expectedTotal(leftOut, expected)),
    }
  }
  const enough = solve(problem)
  return enough === null
    ? { kind: 'not-enough', ...without(shortest(problem)) }
    : { kind: 'leave-out', ...without(enough) }
}
