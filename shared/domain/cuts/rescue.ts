import type { PromiseId, SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Budget } from '#shared/domain/slot.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { expectedTotal } from '#shared/domain/typical.ts'
import { changeCost, shortfallCost, touchCost } from './cut-cost.ts'
import { KEEP } from './cut-problem.ts'
import { needClauses, promiseClauses } from './cut-rules.ts'
import { DEFAULT_WEIGHTS } from './cut-weights.ts'
import { isWithin } from './is-within.ts'
import type { Choice, ChoiceProblem, Literal, Solution } from './search/choice-problem.ts'
import { savingsOf } from './search/limit.ts'
import { shortest } from './search/shortest.ts'
import { UNLIMITED } from './search/effort.ts'
import { solve } from './search/solve.ts'

/** Which of the coming sections to leave out now, so that the run ends within the budget. */
export type RescueQuestion = {
  readonly plan: Plan
  readonly coming: readonly SectionId[]
  /** The sections that are done or under way: what they promise is delivered, what they need has to come. */
  readonly kept: readonly SectionId[]
  /** What each section is expected to take, in ms (≥ 0); one that is missing takes its planned time. */
  readonly expected: ReadonlyMap<SectionId, Millis>
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

/** Leaving a section out saves all that it is expected to take. */
const leftOut = ({ expected }: RescueQuestion, { id, planned, priority }: Section): Choice => {
  const saves = expected.get(id) ?? planned
  return {
    saves,
    calms: 0,
    weight: changeCost(DEFAULT_WEIGHTS, { priority, type: 'cut', saves }),
    drops: true,
  }
}

const rescueProblem = (question: RescueQuestion, coming: Plan, endsAt: Millis): ChoiceProblem => {
  const { plan, budget, promises } = question
  const kept = plan.filter(({ id }) => question.kept.includes(id))
  return {
    items: coming.map((section) =>
      section.priority === 'must' ? [KEEP] : [KEEP, leftOut(question, section)],
    ),
    limit: savingsOf(endsAt - budget.budget),
    excess: { ample: endsAt - budget.windowStart, weight: shortfallCost(DEFAULT_WEIGHTS) },
    touchWeight: touchCost(DEFAULT_WEIGHTS),
    effort: UNLIMITED,
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
    const gone = coming.filter((_, item) => (solution?.picks[item] ?? 0) > 0)
    return {
      sections: gone.map(({ id }) => id),
      endsAt: millis(endsAt - expectedTotal(gone, expected)),
    }
  }
  const enough = solve(problem)
  return enough === null
    ? { kind: 'not-enough', ...without(shortest(problem)) }
    : { kind: 'leave-out', ...without(enough) }
}
