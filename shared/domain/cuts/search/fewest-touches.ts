import type { ChoiceProblem } from './choice-problem.ts'
import { isEnough } from './limit.ts'

/** The most of each item, the greatest first. */
const greatest = ({ items }: ChoiceProblem, part: 'saves' | 'calms'): readonly number[] =>
  items.map((choices) => Math.max(...choices.map((choice) => choice[part]))).toSorted((a, b) => b - a)

/** No solution touches fewer items than this, the clauses apart. */
export const fewestTouches = (problem: ChoiceProblem): number => {
  const [saves, calms] = [greatest(problem, 'saves'), greatest(problem, 'calms')]
  let [touches, saved, calmed] = [0, 0, 0]
  while (touches < saves.length && !isEnough(problem.limit, saved, calmed)) {
    saved += saves[touches] ?? 0
    calmed += calms[touches] ?? 0
    touches += 1
  }
  return touches
}
