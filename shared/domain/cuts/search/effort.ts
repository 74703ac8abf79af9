/**
 * How much a search may still do. Counted in steps, not in time, so that a question has the same answer on every
 * computer: a label is one, and so is each item that it may still lead to.
 * Where it is spent the search goes on narrowly: what it finds then is good, but no longer sure to be the best.
 */
export type Effort = {
  /** No layer of a sweep is to be wider than so many labels. */
  readonly widest: number
  readonly spend: (steps: number) => void
  readonly isSpent: () => boolean
}

/** An effort of so many steps; a million takes a few seconds. */
export const effortOf = (steps: number): Effort => {
  let left = steps
  return {
    widest: Math.ceil(steps / 16),
    spend: (made) => {
      left -= made
    },
    isSpent: () => left <= 0,
  }
}

/** A search that goes on until it is sure. */
export const UNLIMITED: Effort = { widest: Infinity, spend: () => {}, isSpent: () => false }
