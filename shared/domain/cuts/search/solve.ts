import { emptyPool } from './candidates.ts'
import { reaches, solutionOf, type ChoiceProblem, type Solution } from './choice-problem.ts'
import { farthestProblem } from './farthest.ts'
import { incumbentOf } from './incumbent.ts'
import { byReach } from './ladder.ts'
import { bowOf, lineOf, roomIn, type VarianceRange } from './limit.ts'
import { sharpPrices } from './price-ascent.ts'
import { noPrices, type Prices } from './prices.ts'
import type { Part } from './relaxation.ts'
import { settleChoices } from './settle-choices.ts'
import { FEWER_ROUNDS, glance, isOpen, sweepLine, type Search } from './sweep-line.ts'
import { reachOf, tableOf } from './table.ts'
import { touchPriced } from './touch-price.ts'

const partOf = ({ table, mostTouches }: Search, range: VarianceRange): Part => {
  const line = lineOf(table.problem.limit, range)
  const reach = reachOf(table, line.rate)
  return { line, touches: { least: 0, most: mostTouches }, reach, order: byReach(table, reach) }
}

/** Offers the picks that do the most for the line; false when not even they reach it. */
const reachesLine = (search: Search, { line }: Part): boolean => {
  const { problem } = search.table
  // Nothing that all picks do needs to be asked for; this is where the search for the farthest ends itself.
  if (line.need <= 0) return true
  const farthest = solve(farthestProblem(problem, line), search.mostTouches)
  if (farthest === null || -farthest.weight < line.need) return false
  const { picks } = farthest
  if (!reaches(problem, picks)) return true
  const { weight, touches } = solutionOf(problem, picks)
  search.incumbent.offer(weight, touches, () => picks)
  return true
}

/** A range in which the line is at most so many ms less strict than the limit is not split further, nor one split so often. */
const FINE = 100
const DEEPEST = 5

/** Rounds of pricing the first part, from nothing. */
const ROUNDS = 30

type Split = { readonly range: VarianceRange; readonly depth: number; readonly prices: Prices }

/** The solutions whose variance ends within the range: where one line does not say it well enough, each half has its own. */
const sweepRange = (search: Search, { range, depth, prices }: Split): void => {
  const { table } = search
  if (table.problem.effort.isSpent() && search.incumbent.solution() !== null) return
  const part = partOf(search, range)
  const start = depth === 0 ? touchPriced(table, part, prices) : prices
  const rounds = depth === 0 ? ROUNDS : FEWER_ROUNDS
  const priced = sharpPrices({ table, part, rule: 'at-most' }, start, rounds)
  if (!isOpen(search, priced, 0)) return
  if (depth === DEEPEST || bowOf(table.problem.limit, range) <= FINE) {
    glance(search, part, priced)
    if (search.incumbent.solution() !== null || reachesLine(search, part)) sweepLine(search, part, priced)
    return
  }
  const middle = (range.low + range.high) / 2
  const half = { depth: depth + 1, prices: priced.prices }
  sweepRange(search, { ...half, range: { low: middle, high: range.high } })
  sweepRange(search, { ...half, range: { low: range.low, high: middle } })
}

const mostCalmed = ({ items }: ChoiceProblem): number =>
  items.reduce((total, choices) => total + Math.max(...choices.map(({ calms }) => calms)), 0)

/**
 * The lightest picks that reach the limit, touching at most `mostTouches` items; null when there are none. Exact, unless the
 * problem's effort is spent on the way. Of equally
 * light ones it takes the one that touches fewer items, then the one with the earlier choice at the first item at which
 * they differ.
 */
export const solve = (given: ChoiceProblem, mostTouches = Infinity): Solution | null => {
  const problem = settleChoices(given)
  const { limit } = problem
  const low = Math.max(0, limit.variance - mostCalmed(problem))
  const range = roomIn(limit, { low, high: limit.variance })
  if (range === null) return null
  const table = tableOf(problem)
  const search = { table, mostTouches, incumbent: incumbentOf(), pool: emptyPool() }
  sweepRange(search, { range, depth: 0, prices: noPrices(table) })
  return search.incumbent.solution()
}
