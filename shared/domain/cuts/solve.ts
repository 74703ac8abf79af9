import { boundOf } from './bound.ts'
import { savedBy, solutionOf, type ChoiceProblem, type Solution } from './choice-problem.ts'
import { watchClauses } from './clause-state.ts'
import type { SweepTask } from './layer.ts'
import { sharpPrices } from './price-ascent.ts'
import { noPrices, type Prices } from './prices.ts'
import { settleChoices } from './settle-choices.ts'
import { sweepForFirst, sweepForLightest } from './sweep.ts'

/** A narrow sweep is all that a talk needs as a rule. Where it is not, it found a good solution for the wider ones to start from. */
const FIRST_WIDTH = 64
const WIDER = 8

type Asked = { readonly problem: ChoiceProblem; readonly mostTouches: number }

/** What was found, and the task that found it. */
type Proven = { readonly solution: Solution | null; readonly task: SweepTask }

const taskOf = ({ problem, mostTouches }: Asked, prices: Prices): SweepTask => ({
  problem,
  mostTouches,
  bound: boundOf(problem, prices, mostTouches),
  watch: watchClauses(problem),
})

/** The lightest solution below `start`, or `start`. Sharp prices take time to find: they are for what a narrow sweep cannot prove. */
const lightest = (asked: Asked, start: Solution | null): Proven => {
  const limit = start ?? { weight: Infinity, touches: Infinity }
  const plain = taskOf(asked, noPrices(asked.problem))
  const first = sweepForLightest(plain, limit, FIRST_WIDTH)
  let solution = first.solution ?? start
  if (first.isExhaustive) return { solution, task: plain }
  const task = taskOf(asked, sharpPrices(asked.problem, asked.mostTouches))
  for (let width = FIRST_WIDTH; ; width *= WIDER) {
    const swept = sweepForLightest(task, solution ?? limit, width)
    solution = swept.solution ?? solution
    if (swept.isExhaustive) return { solution, task }
  }
}

/** Picks that save as much as the clauses allow; null when these contradict each other. */
const mostSaving = ({ problem, mostTouches }: Asked): readonly number[] | null => {
  const bySavings: ChoiceProblem = {
    ...problem,
    items: problem.items.map((choices) => choices.map((choice) => ({ ...choice, weight: -choice.saves }))),
    goal: -Infinity,
    excess: { ample: Infinity, weight: 0 },
    touchWeight: 0,
  }
  return lightest({ problem: bySavings, mostTouches }, null).solution?.picks ?? null
}

/**
 * The lightest picks that reach the goal, touching at most `mostTouches` items; null when there are none. Exact. Of equally
 * light ones it takes the one that touches fewer items, then the one with the earlier choice at the first item at which
 * they differ.
 */
export const solve = (given: ChoiceProblem, mostTouches = Infinity): Solution | null => {
  const problem = settleChoices(given)
  const most = mostSaving({ problem, mostTouches })
  if (most === null || savedBy(problem, most) < problem.goal) return null
  const { solution, task } = lightest({ problem, mostTouches }, solutionOf(problem, most))
  return solution && sweepForFirst(task, solution)
}

/** The picks that save the most, and of all such the lightest; null when the clauses contradict each other. */
export const shortest = (problem: ChoiceProblem): Solution | null => {
  const picks = mostSaving({ problem, mostTouches: Infinity })
  return picks && solve({ ...problem, goal: savedBy(problem, picks) })
}
