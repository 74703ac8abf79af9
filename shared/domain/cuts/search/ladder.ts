import { indexes } from './indexes.ts'
import type { Table } from './table.ts'

/**
 * The choices of all items as one ladder: every item starts at its lightest choice (`start`, by item), and every rung goes
 * on to a choice that reaches further, those that weigh least for it first. Climbed from the bottom it reaches any length at
 * the least weight, but for the last, broken rung.
 */
export type Ladder = {
  readonly start: Int32Array
  readonly item: Int32Array
  readonly at: Int32Array
  readonly reach: Float64Array
  readonly weight: Float64Array
}

/** The places of each item's choices in the order of how far they reach. */
export const byReach = ({ first }: Table, reach: Float64Array): Int32Array => {
  const order = indexes(0, reach.length)
  for (let item = 0; item + 1 < first.length; item += 1)
    order.subarray(first[item], first[item + 1]).sort((a, b) => (reach[a] ?? 0) - (reach[b] ?? 0))
  return order
}

type Columns = {
  readonly order: Int32Array
  readonly reach: Float64Array
  readonly priced: Float64Array
}

/** How far a choice reaches, and its priced weight. */
type Point = readonly [number, number]

const NONE = -1

/** Whether no mixture needs the choice on top of the hull once (x, y) is there. */
const isIdle = (
  { reach, priced }: Columns,
  [before, top]: readonly [number, number],
  [x, y]: Point,
): boolean => {
  const [topX, topY] = [reach[top] ?? 0, priced[top] ?? 0]
  if (y <= topY) return true
  if (before === NONE) return false
  return (topY - (priced[before] ?? 0)) * (x - topX) >= (y - topY) * (topX - (reach[before] ?? 0))
}

/** Puts the choices of one item that no mixture of the others beats on the hull, the lightest first; gives how many. */
const fillHull = (columns: Columns, [from, to]: readonly [number, number], hull: Int32Array): number => {
  const { order, reach, priced } = columns
  let size = 0
  for (let index = from; index < to; index += 1) {
    const at = order[index] ?? 0
    const point: Point = [reach[at] ?? 0, priced[at] ?? 0]
    while (size > 0 && isIdle(columns, [hull[size - 2] ?? NONE, hull[size - 1] ?? 0], point)) size -= 1
    if (size > 0 && point[0] <= (reach[hull[size - 1] ?? 0] ?? 0)) continue
    hull[size] = at
    size += 1
  }
  return size
}

/** Builds the ladder over the columns. */
export const ladderOf = ({ first }: Table, columns: Columns): Ladder => {
  const { reach, priced } = columns
  const items = first.length - 1
  const most = reach.length
  const hull = new Int32Array(most)
  const start = new Int32Array(items)
  const item = new Int32Array(most)
  const at = new Int32Array(most)
  const from = new Int32Array(most)
  const slope = new Float64Array(most)
  let count = 0
  for (let place = 0; place < items; place += 1) {
    const size = fillHull(columns, [first[place] ?? 0, first[place + 1] ?? 0], hull)
    start[place] = hull[0] ?? 0
    for (let rung = 1; rung < size; rung += 1, count += 1) {
      const [a, b] = [hull[rung - 1] ?? 0, hull[rung] ?? 0]
      item[count] = place
      from[count] = a
      at[count] = b
      slope[count] = ((priced[b] ?? 0) - (priced[a] ?? 0)) / ((reach[b] ?? 0) - (reach[a] ?? 0))
    }
  }
  const order = indexes(0, count)
  order.sort((a, b) => (slope[a] ?? 0) - (slope[b] ?? 0) || a - b)
  return {
    start,
    item: order.map((index) => item[index] ?? 0),
    at: order.map((index) => at[index] ?? 0),
    reach: Float64Array.from(order, (index) => (reach[at[index] ?? 0] ?? 0) - (reach[from[index] ?? 0] ?? 0)),
    weight: Float64Array.from(
      order,
      (index) => (priced[at[index] ?? 0] ?? 0) - (priced[from[index] ?? 0] ?? 0),
    ),
  }
}
