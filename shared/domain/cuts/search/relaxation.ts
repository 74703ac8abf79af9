import type { Line } from './limit.ts'
import { ladderOf, type Ladder } from './ladder.ts'
import { pricedWeights, priceOffset, type Prices, type Touches } from './prices.ts'
import type { Table } from './table.ts'

/** A part of the search: the solutions that touch so many items and do not fall below the line. */
export type Part = {
  readonly line: Line
  readonly touches: Touches
  /** What each choice does for the line, and the choices of each item in that order. */
  readonly reach: Float64Array
  readonly order: Int32Array
}

/**
 * A part with fractions of choices allowed and its rules priced: a weight that no solution is below, what share of each
 * item was dropped, how many items were touched and how much was saved.
 */
export type Relaxation = {
  readonly weight: number
  readonly dropped: Float64Array
  readonly touched: number
  readonly saved: number
}

type Climber = { readonly table: Table; readonly at: Int32Array; broken: number; share: number }

/** Climbs until the line is reached, breaking the last rung; null when the top does not reach it. */
const climb = (table: Table, { line, reach }: Part, ladder: Ladder): Climber | null => {
  const at = ladder.start.slice()
  const climber = { table, at, broken: -1, share: 0 }
  let missing = at.reduce((left, choice) => left - (reach[choice] ?? 0), line.need)
  for (let rung = 0; missing > 0 && rung < ladder.reach.length; rung += 1) {
    const more = ladder.reach[rung] ?? 0
    if (more > missing) return { ...climber, broken: rung, share: missing / more }
    at[ladder.item[rung] ?? 0] = ladder.at[rung] ?? 0
    missing -= more
  }
  return missing > 0 ? null : climber
}

/** Sums up what was picked; of the broken rung the part below and the part above. */
const summed = ({ table, at, broken, share }: Climber, ladder: Ladder, priced: Float64Array): Relaxation => {
  const { first, drops, saves } = table
  const dropped = new Float64Array(at.length)
  let [weight, touched, saved] = [0, 0, 0]
  const add = (item: number, choice: number, part: number): void => {
    weight += part * (priced[choice] ?? 0)
    saved += part * (saves[choice] ?? 0)
    if (choice > (first[item] ?? 0)) touched += part
    if (drops[choice] === 1) dropped[item] = (dropped[item] ?? 0) + part
  }
  const split = broken < 0 ? -1 : (ladder.item[broken] ?? 0)
  for (let item = 0; item < at.length; item += 1) add(item, at[item] ?? 0, item === split ? 1 - share : 1)
  if (broken >= 0) add(split, ladder.at[broken] ?? 0, share)
  return { weight, dropped, touched, saved }
}

/** The relaxation at these prices; null when even fractions do not reach the line. */
export const relax = (table: Table, part: Part, prices: Prices): Relaxation | null => {
  const priced = pricedWeights(table, prices)
  const ladder = ladderOf(table, { order: part.order, reach: part.reach, priced })
  const climber = climb(table, part, ladder)
  if (climber === null) return null
  const relaxation = summed(climber, ladder, priced)
  return { ...relaxation, weight: relaxation.weight + priceOffset(table, prices, part.touches) }
}
