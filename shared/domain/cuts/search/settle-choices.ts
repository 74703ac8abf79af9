import type { ChoiceProblem } from './choice-problem.ts'

/** Adds the last literal that can still be true of each clause; true when that taught something. */
const learn = ({ clauses }: ChoiceProblem, kept: Set<number>): boolean => {
  const before = kept.size
  for (const clause of clauses) {
    const [last, ...others] = clause.filter(({ item, drops }) => !(drops && kept.has(item)))
    if (last !== undefined && others.length === 0 && !last.drops) kept.add(last.item)
  }
  return kept.size > before
}

/** The same problem without the drops that some clause rules out whatever else is picked: the bounds become sharper. */
export const settleChoices = (problem: ChoiceProblem): ChoiceProblem => {
  const undroppable = (item: number): boolean => !problem.items[item]?.some(({ drops }) => drops)
  const kept = new Set([...problem.items.keys()].filter(undroppable))
  while (learn(problem, kept));
  return {
    ...problem,
    items: problem.items.map((choices, item) =>
      kept.has(item) ? choices.filter(({ drops }) => !drops) : choices,
    ),
  }
}
