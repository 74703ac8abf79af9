import { millis, type Millis } from '#shared/domain/time.ts'
import { alternativesOf } from './alternatives.ts'
import { cutProblem } from './cut-problem.ts'
import { proposalOf, type CutProposal } from './cut-proposal.ts'
import type { CutQuestion } from './cut-question.ts'
import { effortOf } from './search/effort.ts'
import {
  calmedBy,
  reaches,
  savedBy,
  solutionOf,
  type ChoiceProblem,
  type Solution,
} from './search/choice-problem.ts'
import { lengthAfter } from './search/limit.ts'
import { shortest } from './search/shortest.ts'
import { solve } from './search/solve.ts'
import { standingInTheWay, type Obstacle } from './standing-in-the-way.ts'

/** What the advisor says. */
export type CutAdvice =
  /** The plan is as likely to fit as is wanted: nothing to cut. */
  | { readonly kind: 'fits' }
  /** At least one, the cheapest first; at most five. Not `isSure`: the plan has so many sections that not every way was tried. */
  | { readonly kind: 'proposals'; readonly proposals: readonly CutProposal[]; readonly isSure: boolean }
  /** `best` is what the rules let come closest: the length it keeps to with the wanted chance is `overBudget` ms (> 0) over. */
  | {
      readonly kind: 'impossible'
      readonly best: CutProposal
      readonly overBudget: Millis
      /** A smallest set of rules whose release would make it possible; null when none would. */
      readonly standingInTheWay: readonly Obstacle[] | null
    }

/** Talks of forty sections take a few ten thousands; hundreds of sections would take minutes, or have no end. */
const MOST_STEPS = 2_500_000

/** The picks that leave the shortest length, where that is enough. */
const enoughOf = (problem: ChoiceProblem): Solution | null => {
  const solution = shortest(problem)
  return solution !== null && reaches(problem, solution.picks) ? solution : null
}

const impossible = (question: CutQuestion, problem: ChoiceProblem): CutAdvice => {
  const solution = shortest(problem) ?? solutionOf(problem, [])
  const length = lengthAfter(
    problem.limit,
    savedBy(problem, solution.picks),
    calmedBy(problem, solution.picks),
  )
  return {
    kind: 'impossible',
    best: proposalOf(question, solution, []),
    overBudget: millis(Math.ceil(length - question.budget.budget)),
    standingInTheWay: standingInTheWay(question),
  }
}

/**
 * What to cut so that the chance to fit the budget is the wanted one or better. Every proposal keeps the musts, the
 * minimums, the promises, the needs and the locks; each named one is the best there is in its own order. Ties go to fewer
 * sections touched, then to the proposal that does less (in the order: nothing, a trim, a deeper trim, the short version, a
 * cut) to the first section of the outline that they treat differently.
 */
export const adviseCuts = (question: CutQuestion): CutAdvice => {
  const problem = cutProblem(question)
  if (reaches(problem, [])) return { kind: 'fits' }
  const effort = effortOf(MOST_STEPS)
  const cheapest = solve({ ...problem, effort }) ?? (effort.isSpent() ? enoughOf(problem) : null)
  const isSure = !effort.isSpent()
  if (cheapest === null) return impossible(question, problem)
  const proposals = alternativesOf({ ...problem, effort }, cheapest).map(({ solution, names }) =>
    proposalOf(question, solution, names),
  )
  return { kind: 'proposals', proposals, isSure }
}
