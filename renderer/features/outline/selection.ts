import type { SectionId } from '#shared/domain/identity.ts'

/** The rows that are chosen together, and the one from which a range goes out. */
export type Selection = { readonly ids: ReadonlySet<SectionId>; readonly from: SectionId | null }

/** No row is chosen. */
export const NOTHING_SELECTED: Selection = { ids: new Set(), from: null }

/** Chooses a row more, or no longer. */
export const toggled = ({ ids }: Selection, id: SectionId): Selection => ({
  ids: ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id]),
  from: id,
})

/** Chooses all rows from where the range began, or from `start`, up to one. `order`: the rows as they stand. */
export const extendedTo = (
  { from }: Selection,
  order: readonly SectionId[],
  { start, to }: { readonly start: SectionId; readonly to: SectionId },
): Selection => {
  const first = from !== null && order.includes(from) ? from : start
  const [a, b] = [order.indexOf(first), order.indexOf(to)].toSorted((x, y) => x - y)
  return { ids: new Set(order.slice(a, (b ?? 0) + 1)), from: first }
}

/** What a command on a row is for: all that is chosen when the row is part of it, else the row alone. */
export const reachOf = ({ ids }: Selection, id: SectionId): ReadonlySet<SectionId> =>
  ids.has(id) ? ids : new Set([id])

/** Without the rows that are gone; the same selection when none is. */
export const stillThere = (selection: Selection, order: readonly SectionId[]): Selection => {
  const there = new Set(order)
  const ids = [...selection.ids].filter((id) => there.has(id))
  return ids.length === selection.ids.size ? selection : { ...selection, ids: new Set(ids) }
}
