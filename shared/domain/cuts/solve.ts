import { boundOf } from './bound.ts'
import { savedBy, solutionOf, type ChoiceProblem, type Solution } from './choice-problem.ts'
import { watchClauses } from './clause-state.ts'
import type { SweepTask } from './layer.ts'
import { sharpPrices } from './price-ascent.ts'
import { settleChoices } from './settle-choices.ts'
import { sweepForFirst, sweepForLightest } from './sweep.ts'

/** A narrow sweep finds a good solution in no time; a wider one proves it the lightest, or finds a better one. */
const FIRST_WIDTH = 64
const WIDER = 8

const taskOf = (problem: ChoiceProblem, mostTouches: number): SweepTask => ({
  problem,
  mostTouches,
  bound: boundOf(problem, sharpPrices(problem, mostTouches), mostTouches),
  watch: watchClauses(problem),
})

/** The lightest solution below `start`, or `start`. */
const lightest = (task: SweepTask, start: Solution | null): Solution | null => {
  let best = start
  for (let width = FIRST_WIDTH; ; width *= WIDER) {
    const limit = best ?? { weight: Infinity, touches: Infinity }
    const { solution, isExhaustive } = sweepForLightest(task, limit, width)
    best = solution ?? best
    if (isExhaustive) return best
  }
}

/** Picks that save as much as the clauses allow; null when these contradict each other. */
const mostSaving = (problem: ChoiceProblem, mostTouches = Infinity): readonly number[] | null => {
  const bySavings: ChoiceProblem = {
    ...problem,
    items: problem.items.map((choices) => choices.map((choice) => ({ ...choice, weight: -choice.saves }))),
    goal: -Infinity,
    excess: { ample: Infinity, weight: 0 },
    touchWeight: 0,
  }
  return lightest(taskOf(bySavings, mostTouches), null)?.picks ?? null
}

/**
 * The lightest picks that reach the goal, touching at most `mostTouches` items; null when there are none. Exact. Of equally
 * light ones it takes the one that touches fewer items, then the one with the earlier choice at the first item at which
 * they differ.
 */
export const solve = (given: ChoiceProblem, mostTouches = Infinity): Solution | null => {
  const problem = settleChoices(given)
  const most = mostSaving(problem, mostTouches)
  if (most === null || savedBy(problem, most) < problem.goal) return null
  const task = taskOf(problem, mostTouches)
  const best = lightest(task, solutionOf(problem, most))
  return best && sweepForFirst(task, best)
}

/** The picks that save the most, and of all such the lightest; null when the clauses contradict each other. */
export const shortest = (problem: ChoiceProblem): Solution | null => {
  const picks = mostSaving(problem)
  return picks && solve({ ...problem, goal: savedBy(problem, picks) })
}
