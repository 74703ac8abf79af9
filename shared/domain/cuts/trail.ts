import type { Label, Labels } from './labels.ts'

/** How the labels of all items hang together, by item. */
export type Trail = readonly Pick<Labels, 'place' | 'rest'>[]

/** Where a label leads. */
export type Turn = Pick<Label, 'place' | 'rest'>

const turnAt = (trail: Trail, item: number, label: number): Turn => ({
  place: trail[item]?.place[label] ?? 0,
  rest: trail[item]?.rest[label] ?? 0,
})

/** − when `a` picks the earlier choice at the first of the items from `item` on at which the two differ. */
export const compareTurns = (trail: Trail, item: number, [a, b]: readonly [Turn, Turn]): number => {
  let [left, right] = [a, b]
  for (let next = item + 1; left.place === right.place && left.rest !== right.rest; next += 1) {
    left = turnAt(trail, next, left.rest)
    right = turnAt(trail, next, right.rest)
  }
  return left.place - right.place
}

/** The picks of all items when those before `item` are left alone. */
export const picksFrom = (trail: Trail, item: number, turn: Turn): readonly number[] => {
  const picks = trail.map(() => 0)
  let at = turn
  for (let here = item; here < trail.length; here += 1) {
    picks[here] = at.place
    at = turnAt(trail, here + 1, at.rest)
  }
  return picks
}
