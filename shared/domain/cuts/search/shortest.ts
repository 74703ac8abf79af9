import { calmedBy, savedBy, type ChoiceProblem, type Solution } from './choice-problem.ts'
import { lengthAfter, savingsOf, type Limit } from './limit.ts'
import { solve } from './solve.ts'

/** Lengths that differ by less, in ms, are the same: roots are never exact. */
const SAME = 1e-6

/** The picks that save the most and keep the clauses and the limit; null when there are none. */
const mostSaving = (problem: ChoiceProblem, limit: Limit): Solution | null =>
  solve({
    ...problem,
    items: problem.items.map((choices) => choices.map((choice) => ({ ...choice, weight: -choice.saves }))),
    limit,
    excess: { ample: Infinity, weight: 0 },
    touchWeight: 0,
  })

/** The picks that leave the shortest length, and of all such the lightest; null when the clauses contradict each other. */
export const shortest = (problem: ChoiceProblem): Solution | null => {
  const { limit } = problem
  let best: number | null = null
  let found = mostSaving(problem, savingsOf(0))
  while (found !== null) {
    best = lengthAfter(limit, savedBy(problem, found.picks), calmedBy(problem, found.picks))
    // Where only the center counts, what saves the most is the shortest.
    found = limit.z === 0 ? null : mostSaving(problem, { ...limit, longest: best - SAME })
  }
  return best === null ? null : solve({ ...problem, limit: { ...limit, longest: best } })
}
