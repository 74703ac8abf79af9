import type { ChoiceProblem, Literal } from './choice-problem.ts'
import { noPrices, type Prices } from './prices.ts'
import { relax, type Relaxation } from './relaxation.ts'

/** How far the relaxation is from keeping each rule: + = the rule is broken, its price should rise. */
type Breach = { readonly clauses: readonly number[]; readonly touch: number }

const ROUNDS = 40
/** The first step aims this share above the weight reached; the aim is halved after so many rounds without gain. */
const FIRST_AIM = 0.05
const PATIENCE = 3

const shareOf = ({ items }: ChoiceProblem, { shares }: Relaxation, { item, drops }: Literal): number =>
  (items[item] ?? []).reduce(
    (total, choice, place) => total + (choice.drops === drops ? (shares[item]?.[place] ?? 0) : 0),
    0,
  )

const breachOf = (problem: ChoiceProblem, relaxation: Relaxation, mostTouches: number): Breach => ({
  clauses: problem.clauses.map((clause) =>
    clause.reduce((missing, literal) => missing - shareOf(problem, relaxation, literal), 1),
  ),
  touch:
    mostTouches === Infinity
      ? 0
      : relaxation.shares.reduce((touched, [alone]) => touched + 1 - (alone ?? 0), -mostTouches),
})

const raise = (price: number, by: number): number => Math.max(0, Math.round(price + by))

/** A price of 0 cannot fall: what is kept with room to spare does not count. */
const steepness = (prices: Prices, { clauses, touch }: Breach): number =>
  clauses.reduce(
    (total, breach, index) => total + (breach < 0 && prices.clauses[index] === 0 ? 0 : breach ** 2),
    touch < 0 && prices.touch === 0 ? 0 : touch ** 2,
  )

/**
 * Prices under which the relaxation comes close to the lightest solution (subgradient ascent with Polyak's step). Any
 * prices give a true lower bound: these only make it sharp, so that the search has less to look at.
 */
export const sharpPrices = (problem: ChoiceProblem, mostTouches: number): Prices => {
  let prices = noPrices(problem)
  let best = { prices, weight: -Infinity }
  let aim = FIRST_AIM
  let idle = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const relaxation = relax(problem, prices, mostTouches)
    if (relaxation === null) break
    const gains = relaxation.weight > best.weight
    if (gains) best = { prices, weight: relaxation.weight }
    idle = gains ? 0 : idle + 1
    if (idle === PATIENCE) [aim, idle] = [aim / 2, 0]
    const breach = breachOf(problem, relaxation, mostTouches)
    const steep = steepness(prices, breach)
    if (steep < 1e-9) break
    const step = ((Math.abs(relaxation.weight) + problem.touchWeight) * aim) / steep
    prices = {
      clauses: prices.clauses.map((price, index) => raise(price, step * (breach.clauses[index] ?? 0))),
      touch: raise(prices.touch, step * breach.touch),
    }
  }
  return best.prices
}
