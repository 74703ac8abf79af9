/** A choice in the plane: ms saved to the right, weight upwards. */
type Point = { readonly saves: number; readonly weight: number }

const slope = (from: Point, to: Point): number => (to.weight - from.weight) / (to.saves - from.saves)

/** Whether `last` is no lighter than what lies around it: no mixture needs it. */
const isIdle = (before: Point | undefined, last: Point, next: Point): boolean =>
  next.weight <= last.weight || (before !== undefined && slope(before, last) >= slope(last, next))

/** The points that no mixture of the others beats: the lightest first, then each saves more at a rising weight per ms. */
export const lowerHull = <P extends Point>(points: readonly P[]): readonly P[] => {
  const hull: P[] = []
  for (const point of points.toSorted((a, b) => a.saves - b.saves || b.weight - a.weight)) {
    for (let last = hull.at(-1); last !== undefined && isIdle(hull.at(-2), last, point); last = hull.at(-1)) {
      hull.pop()
    }
    hull.push(point)
  }
  return hull
}
