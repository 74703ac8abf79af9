import type { ChoiceProblem, Literal } from './choice-problem.ts'

/** The clauses that are true so far, a bit each; only of those that still have an item to come. */
export type ClauseState = bigint

/** Follows the clauses while items are decided from the last to the first. */
export type ClauseWatch = {
  /** The state after one more item; null when a clause has no item left that could make it true. */
  readonly after: (state: ClauseState, item: number, drops: boolean) => ClauseState | null
  /** Whether all clauses are true when the first `count` items are not dropped. */
  readonly holds: (state: ClauseState, count: number) => boolean
}

export const NO_CLAUSE: ClauseState = 0n

type Clauses = ChoiceProblem['clauses']

const bitsOf = (clauses: Clauses, has: (clause: readonly Literal[]) => boolean): ClauseState =>
  clauses.reduce((bits, clause, index) => (has(clause) ? bits | (1n << BigInt(index)) : bits), NO_CLAUSE)

const firstItem = (clause: readonly Literal[]): number => Math.min(...clause.map(({ item }) => item))

const madeTrue = ({ items, clauses }: ChoiceProblem, drops: boolean): readonly ClauseState[] =>
  items.map((_, item) =>
    bitsOf(clauses, (clause) => clause.some((literal) => literal.item === item && literal.drops === drops)),
  )

export const watchClauses = (problem: ChoiceProblem): ClauseWatch => {
  const { items, clauses } = problem
  const dropping = madeTrue(problem, true)
  const keeping = madeTrue(problem, false)
  const ending = items.map((_, item) => bitsOf(clauses, (clause) => firstItem(clause) === item))
  const open = [...items, null].map((_, count) => bitsOf(clauses, (clause) => firstItem(clause) < count))
  const kept = [...items, null].map((_, count) =>
    bitsOf(clauses, (clause) => clause.some((literal) => literal.item < count && !literal.drops)),
  )
  return {
    after: (state, item, drops) => {
      const now = state | ((drops ? dropping : keeping)[item] ?? NO_CLAUSE)
      const ends = ending[item] ?? NO_CLAUSE
      return (now & ends) === ends ? now & ~ends : null
    },
    holds: (state, count) => {
      const needed = open[count] ?? NO_CLAUSE
      return ((state | (kept[count] ?? NO_CLAUSE)) & needed) === needed
    },
  }
}
