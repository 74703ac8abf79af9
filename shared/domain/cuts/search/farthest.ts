import { UNLIMITED } from './effort.ts'
import type { ChoiceProblem } from './choice-problem.ts'
import { savingsOf } from './limit.ts'
import type { Line } from './limit.ts'

/**
 * The same choices, weighing by what they do for a line: the lightest picks reach farthest, and no solution reaches farther
 * than what they weigh less than nothing. Rounded up to whole ms, so that weights are whole numbers.
 * Never limited: whether there is a solution at all is to be sure, and is soon known.
 */
export const farthestProblem = (problem: ChoiceProblem, { rate }: Pick<Line, 'rate'>): ChoiceProblem => ({
  ...problem,
  items: problem.items.map((choices) =>
    choices.map((choice) => ({ ...choice, weight: 0 - Math.ceil(choice.saves + rate * choice.calms) })),
  ),
  limit: savingsOf(0),
  excess: { ample: Infinity, weight: 0 },
  touchWeight: 0,
  effort: UNLIMITED,
})
