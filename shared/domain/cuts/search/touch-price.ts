import type { Prices } from './prices.ts'
import { relax, type Part } from './relaxation.ts'
import type { Table } from './table.ts'

/** The price is sought upwards in so many steps, each this many times the one before, and then halved in between. */
const CLIMBS = 24
const STEEP = 4
const HALVINGS = 16

/**
 * The prices with a touch that costs just enough for the relaxation to touch no more items than the part may have: the more it
 * costs, the fewer are touched. As they are where that holds anyway.
 */
export const touchPriced = (table: Table, part: Part, prices: Prices): Prices => {
  const { most } = part.touches
  const isTooMany = (touch: number): boolean =>
    (relax(table, part, { ...prices, touch })?.touched ?? 0) > most
  if (!isTooMany(prices.touch)) return prices
  let [low, high] = [prices.touch, Math.max(1, ...table.weights.map(Math.abs)) / table.first.length]
  for (let climb = 0; climb < CLIMBS && isTooMany(high); climb += 1) [low, high] = [high, high * STEEP]
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2
    if (isTooMany(middle)) low = middle
    else high = middle
  }
  return { ...prices, touch: high }
}
