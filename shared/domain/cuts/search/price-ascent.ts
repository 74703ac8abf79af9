import type { Prices } from './prices.ts'
import { relax, type Part, type Relaxation } from './relaxation.ts'
import type { Table } from './table.ts'

/** Prices, the weight that no solution of the part is below at them, and how many items are touched there, in fractions. */
export type Priced = { readonly prices: Prices; readonly weight: number; readonly touched: number }

/** Which end of the touches that a part may have is priced: their most (price ≥ 0) or their least (price ≤ 0). */
export type TouchRule = 'at-most' | 'at-least'

type Ascent = { readonly table: Table; readonly part: Part; readonly rule: TouchRule }

/** The first step aims this share above the weight reached; the aim is halved after so many rounds without gain. */
const FIRST_AIM = 0.03
const PATIENCE = 3

/** How far the relaxation is from keeping each clause: + = it is broken, its price should rise. */
const breaches = ({ problem }: Table, { dropped }: Relaxation): Float64Array =>
  Float64Array.from(problem.clauses, (clause) =>
    clause.reduce((missing, { item, drops }) => {
      const share = dropped[item] ?? 0
      return missing - (drops ? share : 1 - share)
    }, 1),
  )

/** A price of 0 cannot fall: what is kept with room to spare does not count. */
const steepness = (breach: Float64Array, prices: Float64Array): number =>
  breach.reduce((total, by, index) => total + (by < 0 && prices[index] === 0 ? 0 : by ** 2), 0)

const held = (rule: TouchRule, touch: number): number =>
  rule === 'at-most' ? Math.max(0, touch) : Math.min(0, touch)

/** How many touches the relaxation has too many (+) or too few (−); a price of 0 cannot go on to the other side. */
const touchBreach = ({ part, rule }: Ascent, { touched }: Relaxation, price: number): number => {
  const over = touched - (rule === 'at-most' ? part.touches.most : part.touches.least)
  return price === 0 ? held(rule, over) : over
}

const raised = ({ table, rule }: Ascent, { prices, step, touch, relaxation, breach }: Move): Prices => ({
  clauses: prices.clauses.map((price, index) => Math.max(0, price + step * (breach[index] ?? 0))),
  touch: held(rule, prices.touch + step * touch),
  late: relaxation.saved > table.problem.excess.ample ? table.problem.excess.weight : 0,
})

type Move = {
  readonly prices: Prices
  readonly step: number
  readonly touch: number
  readonly relaxation: Relaxation
  readonly breach: Float64Array
}

/**
 * Prices under which the relaxation comes close to the lightest solution (subgradient ascent with Polyak's step), from
 * given ones on, in at most so many rounds; null when the part has no solution. Any prices give a true lower bound: these
 * only make it sharp, so that the search has less to look at.
 */
export const sharpPrices = (ascent: Ascent, from: Prices, rounds: number): Priced | null => {
  const { table, part } = ascent
  let prices: Prices = { ...from, touch: held(ascent.rule, from.touch) }
  let best: Priced | null = null
  let [aim, idle] = [FIRST_AIM, 0]
  for (let round = 0; round < rounds; round += 1) {
    const relaxation = relax(table, part, prices)
    if (relaxation === null) return null
    const gains = best === null || relaxation.weight > best.weight
    if (gains) best = { prices, weight: relaxation.weight, touched: relaxation.touched }
    idle = gains ? 0 : idle + 1
    if (idle === PATIENCE) [aim, idle] = [aim / 2, 0]
    const breach = breaches(table, relaxation)
    const touch = touchBreach(ascent, relaxation, prices.touch)
    const steep = steepness(breach, prices.clauses) + touch ** 2
    if (steep < 1e-9) break
    const step = ((Math.abs(relaxation.weight) + table.problem.touchWeight) * aim) / steep
    prices = raised(ascent, { prices, step, touch, relaxation, breach })
  }
  return best
}
