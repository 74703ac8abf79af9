/** A way to decide an item and all later ones. */
export type Label = {
  /** The choice of the item. */
  readonly place: number
  /** The label of the next item that decides the later ones. */
  readonly rest: number
  readonly saved: number
  readonly weight: number
  readonly touches: number
  /** Sum of the priced weights. */
  readonly priced: number
  /** No solution that ends like this is lighter. */
  readonly atLeast: number
}

/** The labels of one item, in columns because there can be many. */
export type Labels = { readonly [column in keyof Label]: number[] }

export const noLabels = (): Labels => ({
  place: [],
  rest: [],
  saved: [],
  weight: [],
  touches: [],
  priced: [],
  atLeast: [],
})

export const addLabel = (labels: Labels, label: Label): void => {
  labels.place.push(label.place)
  labels.rest.push(label.rest)
  labels.saved.push(label.saved)
  labels.weight.push(label.weight)
  labels.touches.push(label.touches)
  labels.priced.push(label.priced)
  labels.atLeast.push(label.atLeast)
}

export const labelAt = (labels: Labels, index: number): Label => ({
  place: labels.place[index] ?? 0,
  rest: labels.rest[index] ?? 0,
  saved: labels.saved[index] ?? 0,
  weight: labels.weight[index] ?? 0,
  touches: labels.touches[index] ?? 0,
  priced: labels.priced[index] ?? 0,
  atLeast: labels.atLeast[index] ?? 0,
})
