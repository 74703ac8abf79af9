import { indexes } from './indexes.ts'
import { ladderOf, type Ladder } from './ladder.ts'
import { priceOffset, pricedWeights, type Prices } from './prices.ts'
import type { Part } from './relaxation.ts'
import type { Table } from './table.ts'

/** The least priced weight by reach, fractions allowed: straight between the points (reach[i], weight[i]), both rising. */
export type Curve = { readonly reach: Float64Array; readonly weight: Float64Array }

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

type Columns = { readonly reach: Float64Array; readonly priced: Float64Array; readonly position: Int32Array }

const curveOf = ({ start, item, reach, weight }: Ladder, count: number, columns: Columns): Curve => {
  const { position } = columns
  const isLeft = (of: number): boolean => (position[of] ?? 0) < count
  const rungs = item.reduce((total, of) => total + Number(isLeft(of)), 0)
  const curve = { reach: new Float64Array(rungs + 1), weight: new Float64Array(rungs + 1) }
  let [x, y] = [0, 0]
  for (let of = 0; of < start.length; of += 1) {
    if (!isLeft(of)) continue
    x += columns.reach[start[of] ?? 0] ?? 0
    y += columns.priced[start[of] ?? 0] ?? 0
  }
  curve.reach[0] = x
  curve.weight[0] = y
  for (let rung = 0, point = 1; rung < item.length; rung += 1) {
    if (!isLeft(item[rung] ?? 0)) continue
    curve.reach[point] = x += reach[rung] ?? 0
    curve.weight[point] = y += weight[rung] ?? 0
    point += 1
  }
  return curve
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

/** The first point of the curve that reaches as far, looking from `from` on; the number of points when none does. */
export const pointFor = ({ reach }: Curve, missing: number): number => {
  let [low, high] = [0, reach.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reach[middle] ?? 0) < missing) low = middle + 1
    else high = middle
  }
  return low
}

/** The least weight that reaches `missing`, `point` being the first point that does; Infinity when none does. */
export const weightAt = ({ reach, weight }: Curve, point: number, missing: number): number => {
  if (point >= reach.length) return Infinity
  const right = weight[point] ?? 0
  if (point === 0) return right
  const [start, left] = [reach[point - 1] ?? 0, weight[point - 1] ?? 0]
  return left + ((missing - start) * (right - left)) / ((reach[point] ?? 0) - start)
}
