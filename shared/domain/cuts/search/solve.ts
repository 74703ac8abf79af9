import { emptyPool, type Pool } from './candidates.ts'
import { reaches, solutionOf, type ChoiceProblem, type Solution } from './choice-problem.ts'
import { watchClauses } from './clause-state.ts'
import { farthestProblem } from './farthest.ts'
import { floorsOf } from './floors.ts'
import { incumbentOf, type Incumbent } from './incumbent.ts'
import { byReach } from './ladder.ts'
import { bowOf, lineOf, roomIn, type Line, type VarianceRange } from './limit.ts'
import { sharpPrices, type Priced, type TouchRule } from './price-ascent.ts'
import { noPrices, SLIP, type Prices } from './prices.ts'
import type { Part } from './relaxation.ts'
import { settleChoices } from './settle-choices.ts'
import { sweepPart, type SweepTask } from './sweep.ts'
import { reachOf, tableOf, type Table } from './table.ts'

type Search = {
  readonly table: Table
  readonly mostTouches: number
  readonly incumbent: Incumbent
  readonly pool: Pool
}

/** A narrow sweep is all that most talks need. */
const FIRST_WIDTH = 32
const GLANCE = 8
const WIDER = 32
const ROUNDS = 30
const FEWER_ROUNDS = 12

const partOf = (table: Table, line: Line, touches: number | null): Part => {
  const reach = reachOf(table, line.rate)
  return { line, touches, reach, order: byReach(table, reach) }
}

const taskOf = ({ table, mostTouches, incumbent, pool }: Search, part: Part, prices: Prices): SweepTask => {
  const floors = floorsOf(table, part, prices)
  const { position } = floors
  const clauses = table.problem.clauses.map((clause) =>
    clause.map(({ item, drops }) => ({ item: position[item] ?? 0, drops })),
  )
  return {
    table,
    part,
    floors,
    watch: watchClauses(position.length, clauses),
    mostTouches: Math.min(mostTouches, part.touches ?? Infinity),
    incumbent,
    pool,
  }
}

/** Sweeps wider and wider until nothing had to be left out. */
const exhaust = (search: Search, part: Part, prices: Prices): void => {
  const task = taskOf(search, part, prices)
  for (let width = FIRST_WIDTH; !sweepPart(task, width); width *= WIDER);
}

/** Whether some solution of the part may still be better than the best known. */
const isOpen = ({ incumbent }: Search, priced: Priced | null, touches: number): priced is Priced =>
  priced !== null && incumbent.yieldsTo(Math.ceil(priced.weight - SLIP), touches)

/** All parts from so many touches on, in one direction, until no further one can be better. */
const sweepTouches = (search: Search, whole: Part, { first, step, prices: start }: Walk): void => {
  const rule: TouchRule = step < 0 ? 'at-most' : 'at-least'
  let prices = start
  const most = Math.min(search.mostTouches, search.table.first.length - 1)
  for (let touches = first; touches >= 0 && touches <= most; touches += step) {
    const part = { ...whole, touches }
    const priced = sharpPrices({ table: search.table, part, rule }, prices, FEWER_ROUNDS)
    if (!isOpen(search, priced, step < 0 ? 0 : touches)) return
    prices = priced.prices
    exhaust(search, part, prices)
  }
}

type Walk = { readonly first: number; readonly step: 1 | -1; readonly prices: Prices }

/** Where many numbers of touches are open, one sweep over all of them is less work than one for each. */
const MANY = 8

const isSplitByTouches = ({ table, incumbent }: Search, { weight }: Priced): boolean => {
  const gap = (incumbent.solution()?.weight ?? Infinity) - weight
  return gap < MANY * table.problem.touchWeight
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

const sweepLine = (search: Search, part: Part, priced: Priced): void => {
  const { prices, touched } = priced
  sweepPart(taskOf(search, part, prices), GLANCE)
  if (search.incumbent.solution() === null && !reachesLine(search, part)) return
  if (!isSplitByTouches(search, priced)) return exhaust(search, part, prices)
  const first = Math.min(search.mostTouches, Math.floor(touched + 1e-6))
  sweepTouches(search, part, { first, step: -1, prices })
  sweepTouches(search, part, { first: first + 1, step: 1, prices })
}

/** A range in which the line is at most so many ms less strict than the limit is not split further, nor one split so often. */
const FINE = 100
const DEEPEST = 5

type Split = { readonly range: VarianceRange; readonly depth: number; readonly prices: Prices }

/** The solutions whose variance ends within the range: where one line does not say it well enough, each half has its own. */
const sweepRange = (search: Search, { range, depth, prices }: Split): void => {
  const { table } = search
  const { limit } = table.problem
  const part = partOf(table, lineOf(limit, range), null)
  const priced = sharpPrices({ table, part, rule: 'any' }, prices, depth === 0 ? ROUNDS : FEWER_ROUNDS)
  if (!isOpen(search, priced, 0)) return
  if (depth === DEEPEST || bowOf(limit, range) <= FINE) return sweepLine(search, part, priced)
  const middle = (range.low + range.high) / 2
  const half = { depth: depth + 1, prices: priced.prices }
  sweepRange(search, { ...half, range: { low: middle, high: range.high } })
  sweepRange(search, { ...half, range: { low: range.low, high: middle } })
}

const mostCalmed = ({ items }: ChoiceProblem): number =>
  items.reduce((total, choices) => total + Math.max(...choices.map(({ calms }) => calms)), 0)

/**
 * The lightest picks that reach the limit, touching at most `mostTouches` items; null when there are none. Exact. Of equally
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
