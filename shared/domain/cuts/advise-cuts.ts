import { millis, type Millis } from '#shared/domain/time.ts'
import { expectedTotal } from '#shared/domain/typical.ts'
import { alternativesOf } from './alternatives.ts'
import { solutionOf, type ChoiceProblem } from './choice-problem.ts'
import { cutProblem } from './cut-problem.ts'
import { proposalOf, type CutProposal } from './cut-proposal.ts'
import type { CutQuestion } from './cut-question.ts'
import { isWithin } from './is-within.ts'
import { shortest, solve } from './solve.ts'
import { standingInTheWay, type Obstacle } from './standing-in-the-way.ts'

/** What the advisor says. */
export type CutAdvice =
  /** The expected total, as it is shown, is at the target or below: nothing to cut. */
  | { readonly kind: 'fits' }
  /** At least one, the cheapest first; at most five. */
  | { readonly kind: 'proposals'; readonly proposals: readonly CutProposal[] }
  /** `best` has the least total within the rules, still `overTarget` ms (> 0) above the target. */
  | {
      readonly kind: 'impossible'
      readonly best: CutProposal
      readonly overTarget: Millis
      /** A smallest set of rules whose release would make it possible; null when none would. */
      readonly standingInTheWay: readonly Obstacle[] | null
    }

const impossible = (question: CutQuestion, problem: ChoiceProblem): CutAdvice => {
  const best = proposalOf(question, shortest(problem) ?? solutionOf(problem, []), [])
  const overTarget = millis(best.total - question.budget.target)
  return { kind: 'impossible', best, overTarget, standingInTheWay: standingInTheWay(question) }
}

/**
 * What to cut so that the expected total is at the target or below. Every proposal keeps the musts, the minimums, the
 * promises, the needs and the locks; each named one is the best there is in its own order. Ties go to fewer sections
 * touched, then to the proposal that does less (in the order: nothing, a trim, a deeper trim, the short version, a cut)
 * to the first section of the outline that they treat differently.
 */
export const adviseCuts = (question: CutQuestion): CutAdvice => {
  const { plan, expected, budget } = question
  if (isWithin(expectedTotal(plan, expected), budget.target)) return { kind: 'fits' }
  const problem = cutProblem(question)
  const cheapest = solve(problem)
  if (cheapest === null) return impossible(question, problem)
  const proposals = alternativesOf(problem, cheapest).map(({ solution, names }) =>
    proposalOf(question, solution, names),
  )
  return { kind: 'proposals', proposals }
}
