import type { SectionId } from '#shared/domain/identity.ts'
import { around, type RowDesk } from './row-desk.ts'

/** Chooses the row above (−1) or below as well, and goes there. */
export const extendRows = (desk: RowDesk, id: SectionId, by: -1 | 1): void => {
  const { order, here, rows } = around(desk, id)
  const to = order[here + by]
  if (to === undefined) return
  desk.selecting.extend(order, { start: id, to })
  desk.onNews({ what: 'selected', count: desk.selecting.now().ids.size })
  rows[here + by]?.focus()
}

/** Chooses a row, all, or none. */
export const selectRows = (
  desk: RowDesk,
  id: SectionId,
  command: 'select' | 'select-all' | 'select-none',
): void => {
  const { order } = around(desk, id)
  if (command === 'select') desk.selecting.toggle(id)
  else if (command === 'select-all') desk.selecting.all(order)
  else desk.selecting.clear()
  desk.onNews({ what: 'selected', count: desk.selecting.now().ids.size })
}

/** Gives another row the focus; `step` says which, from 0, by the one that has it. */
export const goToRow = (desk: RowDesk, id: SectionId, step: (here: number, last: number) => number): void => {
  const { rows, here } = around(desk, id)
  rows[step(here, rows.length - 1)]?.focus()
}
