import type { Labels } from './labels.ts'

/** How the labels hang together, by position in the sequence, and which item is decided at each position. */
export type Trail = {
  readonly sequence: Int32Array
  readonly labels: (Pick<Labels, 'place' | 'rest'> | undefined)[]
}

/** Where a label leads: the choice at its position, and the label of the next position. */
export type Turn = { readonly place: number; readonly rest: number }

const turnAt = ({ labels }: Trail, position: number, label: number): Turn => ({
  place: labels[position]?.place[label] ?? 0,
  rest: labels[position]?.rest[label] ?? 0,
})

/** The picks of all items when those before the position are left alone. */
export const picksFrom = (trail: Trail, position: number, turn: Turn): readonly number[] => {
  const picks = Array.from(trail.sequence, () => 0)
  let at = turn
  for (let here = position; here < trail.sequence.length; here += 1) {
    picks[trail.sequence[here] ?? 0] = at.place
    at = turnAt(trail, here + 1, at.rest)
  }
  return picks
}
