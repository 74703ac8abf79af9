import type { Pool } from './candidates.ts'
import { watchClauses } from './clause-state.ts'
import { floorsOf } from './floors.ts'
import type { Incumbent } from './incumbent.ts'
import { sharpPrices, type Priced, type TouchRule } from './price-ascent.ts'
import { SLIP, type Prices } from './prices.ts'
import type { Part } from './relaxation.ts'
import { sweepPart, type SweepTask } from './sweep.ts'
import type { Table } from './table.ts'

/** A search on its way, over all its parts. */
export type Search = {
  readonly table: Table
  /** No solution touches more items than this; Infinity when it may. */
  readonly mostTouches: number
  readonly incumbent: Incumbent
  readonly pool: Pool
}

/** A narrow sweep is all that most talks need. */
const FIRST_WIDTH = 32
const GLANCE = 8
const WIDER = 32

/** Rounds of pricing a part whose prices are nearly those of the part before. */
export const FEWER_ROUNDS = 12

const taskOf = ({ table, incumbent, pool }: Search, part: Part, prices: Prices): SweepTask => {
  const floors = floorsOf(table, part, prices)
  const { position } = floors
  const clauses = table.problem.clauses.map((clause) =>
    clause.map(({ item, drops }) => ({ item: position[item] ?? 0, drops })),
  )
  return { table, part, floors, watch: watchClauses(position.length, clauses), incumbent, pool }
}

/** A first look at the likeliest solutions of the part. */
export const glance = (search: Search, part: Part, { prices }: Priced): void =>
  void sweepPart(taskOf(search, part, prices), GLANCE)

const isSpent = ({ table }: Search): boolean => table.problem.effort.isSpent()

/** Sweeps wider and wider until nothing had to be left out, or the effort is spent. */
const exhaust = (search: Search, part: Part, prices: Prices): void => {
  const task = taskOf(search, part, prices)
  for (let width = FIRST_WIDTH; !sweepPart(task, width) && !isSpent(search); width *= WIDER);
}

/** Whether some solution that is priced so, and touches so many items at the least, may still be better than the best known. */
export const isOpen = ({ incumbent }: Search, priced: Priced | null, touches: number): priced is Priced =>
  priced !== null && incumbent.yieldsTo(Math.ceil(priced.weight - SLIP), touches)

type Walk = { readonly first: number; readonly step: 1 | -1; readonly prices: Prices }

/** All parts from so many touches on, in one direction, until no further one can be better. */
const sweepTouches = (search: Search, whole: Part, { first, step, prices: start }: Walk): void => {
  const rule: TouchRule = step < 0 ? 'at-most' : 'at-least'
  let prices = start
  const most = Math.min(search.mostTouches, search.table.first.length - 1)
  for (let touches = first; touches >= 0 && touches <= most; touches += step) {
    const part = { ...whole, touches: { least: touches, most: touches } }
    const priced = sharpPrices({ table: search.table, part, rule }, prices, FEWER_ROUNDS)
    if (!isOpen(search, priced, step < 0 ? 0 : touches)) return
    prices = priced.prices
    exhaust(search, part, prices)
    if (isSpent(search)) return
  }
}

/** Where many numbers of touches are open, one sweep over all of them is less work than one for each: each number more costs about a touch. */
const MANY = 8

const isSplitByTouches = ({ table, incumbent }: Search, { weight, prices }: Priced): boolean => {
  const gap = (incumbent.solution()?.weight ?? Infinity) - weight
  return gap < MANY * (table.problem.touchWeight + prices.touch)
}

/** The best of all solutions that do not fall below the part's line, however many items they touch. */
export const sweepLine = (search: Search, part: Part, priced: Priced): void => {
  const { prices, touched } = priced
  if (!isSplitByTouches(search, priced)) return exhaust(search, part, prices)
  // Where touches have a price, there would be more of them if they were not limited.
  const first = prices.touch > 0 ? search.mostTouches : Math.floor(touched + 1e-6)
  sweepTouches(search, part, { first, step: -1, prices })
  sweepTouches(search, part, { first: first + 1, step: 1, prices })
}
