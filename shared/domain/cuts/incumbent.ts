import type { Solution } from './choice-problem.ts'
import { compareTurns, picksFrom, type Trail, type Turn } from './trail.ts'

/** What a solution has to be lighter than: less weight, or as much with fewer touches. */
export type Limit = Pick<Solution, 'weight' | 'touches'>

/** A solution that leaves alone every item before `item`. */
type Offer = Limit & { readonly item: number; readonly turn: Turn }

/** The best solution found so far. */
export type Incumbent = {
  /** Whether a solution that weighs and touches at least so much could still be taken. */
  readonly yieldsTo: (weight: number, touches: number) => boolean
  readonly offer: (offer: Offer) => void
  readonly solution: () => Solution | null
}

const isBelow = (weight: number, touches: number, limit: Limit): boolean =>
  weight < limit.weight || (weight === limit.weight && touches < limit.touches)

const solutionFrom = (trail: Trail, offer: Offer | null): Solution | null =>
  offer && { picks: picksFrom(trail, offer.item, offer.turn), weight: offer.weight, touches: offer.touches }

/** Takes whatever is lighter than all before, beginning below the limit. */
export const lightestSoFar = (trail: Trail, start: Limit): Incumbent => {
  let limit = start
  let best: Offer | null = null
  return {
    yieldsTo: (weight, touches) => isBelow(weight, touches, limit),
    offer: (offer) => {
      if (isBelow(offer.weight, offer.touches, limit)) limit = best = offer
    },
    solution: () => solutionFrom(trail, best),
  }
}

/**
 * Of all solutions as light as the lightest, takes the one that comes first: at the first item at which two differ it has
 * the earlier choice. Offers come with falling `item`, so that what comes later leaves less of the beginning alone.
 */
export const firstInOrder = (trail: Trail, lightest: Limit): Incumbent => {
  const limit = { weight: lightest.weight, touches: lightest.touches + 1 }
  let best: Offer | null = null
  const comesFirst = ({ item, turn }: Offer): boolean =>
    best === null || (item === best.item && compareTurns(trail, item, [turn, best.turn]) < 0)
  return {
    yieldsTo: (weight, touches) => isBelow(weight, touches, limit),
    offer: (offer) => {
      if (isBelow(offer.weight, offer.touches, limit) && comesFirst(offer)) best = offer
    },
    solution: () => solutionFrom(trail, best),
  }
}
