import { curveOf, type Curve } from './curve.ts'
import { indexes } from './indexes.ts'
import { ladderOf, type Ladder } from './ladder.ts'
import { priceOffset, pricedWeights, type Prices } from './prices.ts'
import type { Part } from './relaxation.ts'
import type { Table } from './table.ts'

/** What no solution falls below, by the labels it is made from. */
export type Floors = {
  readonly priced: Float64Array
  /** Weight on top of what a label and the items before it come to. */
  readonly offset: number
  /** Weight of every ms above the ample that the prices leave out. */
  readonly late: number
  /** By choice: what no solution that picks it falls below. */
  readonly forced: Float64Array
  /** The items in the order in which they come last: those that matter most to the weight are decided first. */
  readonly sequence: Int32Array
  /** The place of each item in the sequence. */
  readonly position: Int32Array
  /** What the first `count` items of the sequence add at the least. */
  readonly curveBefore: (count: number) => Curve
}

/** The weight per reach of the rung at which the line is reached. */
const rateOf = ({ start, reach, weight }: Ladder, part: Part): number => {
  let missing = start.reduce((left, choice) => left - (part.reach[choice] ?? 0), part.line.need)
  for (let rung = 0; missing > 0 && rung < reach.length; rung += 1) {
    missing -= reach[rung] ?? 0
    if (missing <= 0) return (weight[rung] ?? 0) / (reach[rung] ?? 1)
  }
  return 0
}

type Rated = {
  readonly part: Part
  readonly priced: Float64Array
  readonly offset: number
  readonly rate: number
}

/** The line priced like any other rule, every item is decided by itself: forcing a choice adds what it weighs more than the best. */
const forcedWeights = ({ first }: Table, { part, priced, offset, rate }: Rated): Float64Array => {
  const forced = priced.map((weight, choice) => weight - rate * (part.reach[choice] ?? 0))
  let total = offset + rate * part.line.need
  for (let item = 0; item + 1 < first.length; item += 1) {
    const row = forced.subarray(first[item], first[item + 1])
    const least = row.reduce((a, b) => Math.min(a, b), Infinity)
    total += least
    for (const [place, weight] of row.entries()) row[place] = weight - least
  }
  return forced.map((more) => total + more)
}

/** By item: how much more it weighs not to decide for the best choice. */
const regrets = ({ first }: Table, forced: Float64Array): Float64Array => {
  const regret = new Float64Array(first.length - 1)
  for (const item of regret.keys()) {
    const [least = 0, next = Infinity] = forced.slice(first[item], first[item + 1]).toSorted()
    regret[item] = next - least
  }
  return regret
}

const sequenceOf = (regret: Float64Array): Int32Array =>
  indexes(0, regret.length).toSorted((a, b) =>
    regret[a] === regret[b] ? a - b : (regret[a] ?? 0) - (regret[b] ?? 0),
  )

/** The floors of a part of the problem under these prices. */
export const floorsOf = (table: Table, part: Part, prices: Prices): Floors => {
  const priced = pricedWeights(table, prices)
  const ladder = ladderOf(table, { order: part.order, reach: part.reach, priced })
  const offset = priceOffset(table, prices, part.touches)
  const forced = forcedWeights(table, { part, priced, offset, rate: rateOf(ladder, part) })
  const sequence = sequenceOf(regrets(table, forced))
  const position = new Int32Array(sequence.length)
  for (const [index, item] of sequence.entries()) position[item] = index
  return {
    priced,
    offset,
    late: table.problem.excess.weight - prices.late,
    forced,
    sequence,
    position,
    curveBefore: (count) => curveOf(ladder, count, { reach: part.reach, priced, position }),
  }
}
