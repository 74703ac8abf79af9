import type { Ladder } from './ladder.ts'

/** The least priced weight by reach, fractions allowed: straight between the points (reach[i], weight[i]), both rising. */
export type Curve = { readonly reach: Float64Array; readonly weight: Float64Array }

type Columns = { readonly reach: Float64Array; readonly priced: Float64Array; readonly position: Int32Array }

/** The curve of the first `count` items of the sequence. */
export const curveOf = ({ start, item, reach, weight }: Ladder, count: number, columns: Columns): Curve => {
  const { position } = columns
  const isLeft = (of: number): boolean => (position[of] ?? 0) < count
  const rungs = item.reduce((total, of) => total + Number(isLeft(of)), 0)
  const curve = { reach: new Float64Array(rungs + 1), weight: new Float64Array(rungs + 1) }
  let [x, y] = [0, 0]
  for (let of = 0; of < start.length; of += 1) {
    if (!isLeft(of)) continue
    x += columns.reach[start[of] ?? 0] ?? 0
    y += columns.priced[start[of] ?? 0] ?? 0
  }
  curve.reach[0] = x
  curve.weight[0] = y
  for (let rung = 0, point = 1; rung < item.length; rung += 1) {
    if (!isLeft(item[rung] ?? 0)) continue
    curve.reach[point] = x += reach[rung] ?? 0
    curve.weight[point] = y += weight[rung] ?? 0
    point += 1
  }
  return curve
}

/** The first point of the curve that reaches as far, looking from `from` on; the number of points when none does. */
export const pointFor = ({ reach }: Curve, missing: number): number => {
  let [low, high] = [0, reach.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reach[middle] ?? 0) < missing) low = middle + 1
    else high = middle
  }
  return low
}

/** The least weight that reaches `missing`, `point` being the first point that does; Infinity when none does. */
export const weightAt = ({ reach, weight }: Curve, point: number, missing: number): number => {
  if (point >= reach.length) return Infinity
  const right = weight[point] ?? 0
  if (point === 0) return right
  const [start, left] = [reach[point - 1] ?? 0, weight[point - 1] ?? 0]
  return left + ((missing - start) * (right - left)) / ((reach[point] ?? 0) - start)
}
