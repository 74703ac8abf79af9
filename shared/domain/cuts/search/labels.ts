/** Ways to decide an item and all later ones, in columns because there can be many. */
export type Labels = {
  /** The choice of the item, and the label of the next item that decides the later ones. */
  readonly place: Int32Array
  readonly rest: Int32Array
  readonly touches: Int32Array
  readonly saved: Float64Array
  readonly calmed: Float64Array
  readonly weight: Float64Array
  /** Sum of the priced weights. */
  readonly priced: Float64Array
  /** No solution of the part that ends like this is lighter. */
  readonly atLeast: Float64Array
}

/** Room for so many labels. */
export const labelsFor = (room: number): Labels => ({
  place: new Int32Array(room),
  rest: new Int32Array(room),
  touches: new Int32Array(room),
  saved: new Float64Array(room),
  calmed: new Float64Array(room),
  weight: new Float64Array(room),
  priced: new Float64Array(room),
  atLeast: new Float64Array(room),
})

/** Copies one label to another place, of the same labels or of others. */
export const copyLabel = (
  from: Labels,
  index: number,
  { to, at }: { readonly to: Labels; readonly at: number },
): void => {
  to.place[at] = from.place[index] ?? 0
  to.rest[at] = from.rest[index] ?? 0
  to.touches[at] = from.touches[index] ?? 0
  to.saved[at] = from.saved[index] ?? 0
  to.calmed[at] = from.calmed[index] ?? 0
  to.weight[at] = from.weight[index] ?? 0
  to.priced[at] = from.priced[index] ?? 0
  to.atLeast[at] = from.atLeast[index] ?? 0
}

/** The labels at the given places, in that order. */
export const pickLabels = (from: Labels, places: Int32Array): Labels => {
  const to = labelsFor(places.length)
  for (let at = 0; at < places.length; at += 1) copyLabel(from, places[at] ?? 0, { to, at })
  return to
}
