import type { SectionId } from '#shared/domain/identity.ts'
import type { Priority } from '#shared/domain/section.ts'
import { around, type RowDesk } from './row-desk.ts'

/** Moves all it reaches one place up (−1) or down, unless they are at the end already. */
export const moveRows = (desk: RowDesk, id: SectionId, by: -1 | 1): void => {
  const { order, here, reach, title } = around(desk, id)
  const edge = by < 0 ? order.slice(0, reach.size) : order.slice(-reach.size)
  if (edge.every((one) => reach.has(one))) return
  desk.edits.shift(reach, by)
  desk.onNews({ what: 'moved', title, place: here + by + 1, count: order.length })
  desk.focus(id)
}

/** Deletes all it reaches; the row after them has the focus then. */
export const removeRows = (desk: RowDesk, id: SectionId): void => {
  const { order, here, reach, title } = around(desk, id)
  const next =
    order.find((one, place) => place > here && !reach.has(one)) ?? order.findLast((one) => !reach.has(one))
  desk.edits.remove(reach)
  desk.selecting.clear()
  desk.onNews(reach.size > 1 ? { what: 'deleted-many', count: reach.size } : { what: 'deleted', title })
  desk.focus(next)
}

/** Floats all it reaches, or takes them back into the total. */
export const floatRows = (desk: RowDesk, id: SectionId): void => {
  const { reach, title } = around(desk, id)
  const isOut = desk.edits.toggleFloat(reach, id)
  desk.onNews({ what: isOut ? 'now-floated' : 'now-unfloated', title, count: reach.size })
}

/** Gives all it reaches a priority. */
export const prioritiseRows = (desk: RowDesk, id: SectionId, priority: Priority): void => {
  const { reach, title } = around(desk, id)
  desk.edits.prioritise(reach, priority)
  desk.onNews({ what: 'now-priority', title, count: reach.size, priority })
}

/** Makes one section of all that are chosen. */
export const mergeRows = (desk: RowDesk, id: SectionId): void => {
  const { order, reach } = around(desk, id)
  if (reach.size < 2 || !desk.edits.merge(reach)) return
  desk.selecting.clear()
  desk.onNews({ what: 'merged', count: reach.size })
  desk.focus(order.find((one) => reach.has(one)))
}
