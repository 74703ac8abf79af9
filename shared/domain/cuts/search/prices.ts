import type { Table } from './table.ts'

/**
 * What breaking a rule is made to weigh instead of being forbidden (Lagrange multipliers): `clauses`, one ≥ 0 for each;
 * `touch`, for every touched item (− = a reward, where more are asked for); `late`, for every ms saved, from 0 to what
 * excess weighs.
 */
export type Prices = {
  readonly clauses: Float64Array
  readonly touch: number
  readonly late: number
}

/** How many items may be touched: `most` is Infinity where any number may. */
export type Touches = { readonly least: number; readonly most: number }

/** Rounding errors of a bound are far below this; true weights are whole. */
export const SLIP = 0.05

/** No price at all: the rules are simply left out. */
export const noPrices = ({ problem }: Table): Prices => ({
  clauses: new Float64Array(problem.clauses.length),
  touch: 0,
  late: 0,
})

/** What every choice weighs at the prices, less the price of every clause it makes true. */
export const pricedWeights = (table: Table, { clauses, touch, late }: Prices): Float64Array => {
  const { first, saves, weights, drops, problem } = table
  // The first choice of an item leaves it alone.
  const priced = weights.map((weight, at) => weight + touch + late * (saves[at] ?? 0))
  for (let item = 0; item + 1 < first.length; item += 1)
    priced[first[item] ?? 0] = (priced[first[item] ?? 0] ?? 0) - touch
  for (const [index, clause] of problem.clauses.entries()) {
    const price = clauses[index] ?? 0
    if (price === 0) continue
    for (const literal of clause) {
      const end = first[literal.item + 1] ?? 0
      for (let at = first[literal.item] ?? 0; at < end; at += 1)
        if ((drops[at] === 1) === literal.drops) priced[at] = (priced[at] ?? 0) - price
    }
  }
  return priced
}

/**
 * What has to be added to the priced weights of all picks, so that picks that keep every rule never weigh more than they do:
 * a price of touches is paid back for as many as there may be at most, a reward taken back for as many as there are at the least.
 */
export const priceOffset = (
  { problem }: Table,
  { clauses, touch, late }: Prices,
  { least, most }: Touches,
): number =>
  clauses.reduce((total, price) => total + price, 0) -
  (touch === 0 ? 0 : touch * (touch > 0 ? most : least)) -
  (late === 0 ? 0 : late * problem.excess.ample)
