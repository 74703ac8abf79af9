import type { Literal } from './choice-problem.ts'

/** The clauses that are true so far, a bit each; only of those that still have an item to come. */
export type ClauseState = bigint

/** Follows the clauses while items are decided from the last to the first. */
export type ClauseWatch = {
  /** The state after one more item; null when a clause has no item left that could make it true. */
  readonly after: (state: ClauseState, item: number, drops: boolean) => ClauseState | null
  /** Whether all clauses are true when the first `count` items are not dropped. */
  readonly holds: (state: ClauseState, count: number) => boolean
}

/** No clause is true yet. */
export const NO_CLAUSE: ClauseState = 0n

type Bits = ClauseState[]

const setBit = (bits: Bits, item: number, bit: ClauseState): void => {
  bits[item] = (bits[item] ?? NO_CLAUSE) | bit
}

const blank = (count: number): Bits => Array.from({ length: count }, () => NO_CLAUSE)

/** The running union of bits that begin at an item: those of all items before. */
const runningUnion = (bits: Bits): Bits => {
  let all = NO_CLAUSE
  return [NO_CLAUSE, ...bits.map((here) => (all |= here))]
}

/** Items are numbered in the order in which they come last. */
export const watchClauses = (count: number, clauses: readonly (readonly Literal[])[]): ClauseWatch => {
  const [dropping, keeping, ending] = [blank(count), blank(count), blank(count)]
  for (const [index, clause] of clauses.entries()) {
    const bit = 1n << BigInt(index)
    for (const { item, drops } of clause) setBit(drops ? dropping : keeping, item, bit)
    setBit(ending, Math.min(...clause.map(({ item }) => item)), bit)
  }
  const [open, kept] = [runningUnion(ending), runningUnion(keeping)]
  return {
    after: (state, item, drops) => {
      const now = state | ((drops ? dropping : keeping)[item] ?? NO_CLAUSE)
      const ends = ending[item] ?? NO_CLAUSE
      return (now & ends) === ends ? now & ~ends : null
    },
    holds: (state, left) => {
      const needed = open[left] ?? NO_CLAUSE
      return ((state | (kept[left] ?? NO_CLAUSE)) & needed) === needed
    },
  }
}
