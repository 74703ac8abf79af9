import type { ChoiceProblem } from './choice-problem.ts'

/**
 * What breaking a rule is made to weigh instead of being forbidden (Lagrange multipliers, whole numbers ≥ 0): one for
 * every clause, and one for every touched item above the most that may be touched.
 */
export type Prices = { readonly clauses: readonly number[]; readonly touch: number }

/** No price at all: the rules are simply left out. */
export const noPrices = ({ clauses }: ChoiceProblem): Prices => ({ clauses: clauses.map(() => 0), touch: 0 })

/** By item and choice: its weight with the touch, less the price of every clause it makes true. */
export type PricedWeights = readonly (readonly number[])[]

export const pricedWeights = (
  { items, clauses, touchWeight }: ChoiceProblem,
  prices: Prices,
): PricedWeights => {
  const touch = touchWeight + prices.touch
  const priced = items.map((choices) => choices.map(({ weight }, place) => weight + (place > 0 ? touch : 0)))
  for (const [index, clause] of clauses.entries()) {
    for (const literal of clause) {
      for (const [place, { drops }] of (items[literal.item] ?? []).entries()) {
        const weights = priced[literal.item]
        if (weights && drops === literal.drops)
          weights[place] = (weights[place] ?? 0) - (prices.clauses[index] ?? 0)
      }
    }
  }
  return priced
}

/** What has to be added to the priced weights of all picks, so that picks that keep every rule never weigh more than they do. */
export const priceOffset = ({ clauses, touch }: Prices, mostTouches: number): number =>
  clauses.reduce((total, price) => total + price, 0) - (touch === 0 ? 0 : touch * mostTouches)
