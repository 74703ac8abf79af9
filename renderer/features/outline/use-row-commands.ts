import { useCallback, type RefObject } from 'react'
import { assertNever } from '#shared/domain/assert-never.ts'
import type { SpeechRates } from '#shared/domain/estimates/speech-rates.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { idsOfRows, placeOfRow, rowsOf } from './list-rows.ts'
import type { RowCommand } from './row-keys.ts'
import type { SectionEdits } from './section-edits.ts'
import { reachOf, type Selection } from './selection.ts'
import type { Selecting } from './use-selection.ts'

/** What has just happened to sections, for screen readers; `place` counts from 1, `count` says how many more were meant. */
export type RowNews =
  | { readonly what: 'moved'; readonly title: string; readonly place: number; readonly count: number }
  | { readonly what: 'deleted'; readonly title: string }
  | { readonly what: 'deleted-many' | 'merged' | 'selected'; readonly count: number }

type Desk = {
  readonly list: RefObject<HTMLElement | null>
  readonly edits: SectionEdits
  readonly rates: SpeechRates
  readonly selecting: Selecting
  readonly focus: (id: string | undefined) => void
  readonly onDetails: (id: SectionId) => void
  readonly onSplit: (id: SectionId) => void
  readonly onNews: (news: RowNews) => void
}

/** The rows as they stand, the one a command is for, and all that it reaches. */
const around = ({ list, selecting }: Desk, id: SectionId) => {
  const rows = rowsOf(list.current)
  const order = idsOfRows(rows)
  const chosen: Selection = selecting.now()
  const reach = new Set([...reachOf(chosen, id)].filter((one) => order.includes(one)))
  const here = placeOfRow(rows, id)
  return { rows, order, here, reach, title: rows[here]?.ariaLabel ?? '' }
}

const move = (desk: Desk, id: SectionId, by: -1 | 1): void => {
  const { order, here, reach, title } = around(desk, id)
  const edge = by < 0 ? order.slice(0, reach.size) : order.slice(-reach.size)
  if (edge.every((one) => reach.has(one))) return
  desk.edits.shift(reach, by)
  desk.onNews({ what: 'moved', title, place: here + by + 1, count: order.length })
  desk.focus(id)
}

const remove = (desk: Desk, id: SectionId): void => {
  const { order, here, reach, title } = around(desk, id)
  const next =
    order.find((one, place) => place > here && !reach.has(one)) ?? order.findLast((one) => !reach.has(one))
  desk.edits.remove(reach)
  desk.selecting.clear()
  desk.onNews(reach.size > 1 ? { what: 'deleted-many', count: reach.size } : { what: 'deleted', title })
  desk.focus(next)
}

const merge = (desk: Desk, id: SectionId): void => {
  const { order, reach } = around(desk, id)
  if (reach.size < 2 || !desk.edits.merge(reach)) return
  desk.selecting.clear()
  desk.onNews({ what: 'merged', count: reach.size })
  desk.focus(order.find((one) => reach.has(one)))
}

const extend = (desk: Desk, id: SectionId, by: -1 | 1): void => {
  const { order, here, rows } = around(desk, id)
  const to = order[here + by]
  if (to === undefined) return
  desk.selecting.extend(order, { start: id, to })
  desk.onNews({ what: 'selected', count: desk.selecting.now().ids.size })
  rows[here + by]?.focus()
}

const select = (desk: Desk, id: SectionId, command: 'select' | 'select-all' | 'select-none'): void => {
  const { order } = around(desk, id)
  if (command === 'select') desk.selecting.toggle(id)
  else if (command === 'select-all') desk.selecting.all(order)
  else desk.selecting.clear()
  desk.onNews({ what: 'selected', count: desk.selecting.now().ids.size })
}

const goTo = (desk: Desk, id: SectionId, step: (here: number, last: number) => number): void => {
  const { rows, here } = around(desk, id)
  rows[step(here, rows.length - 1)]?.focus()
}

const execute = (desk: Desk, id: SectionId, command: RowCommand): void => {
  const { edits } = desk
  switch (command) {
    case 'previous':
      return goTo(desk, id, (here) => here - 1)
    case 'next':
      return goTo(desk, id, (here) => here + 1)
    case 'first':
      return goTo(desk, id, () => 0)
    case 'last':
      return goTo(desk, id, (_here, last) => last)
    case 'extend-up':
      return extend(desk, id, -1)
    case 'extend-down':
      return extend(desk, id, 1)
    case 'select':
    case 'select-all':
    case 'select-none':
      return select(desk, id, command)
    case 'move-up':
      return move(desk, id, -1)
    case 'move-down':
      return move(desk, id, 1)
    case 'float':
      return edits.toggleFloat(around(desk, id).reach, id)
    case 'duplicate':
      return desk.focus(edits.duplicate(id))
    case 'split':
      return desk.onSplit(id)
    case 'merge':
      return merge(desk, id)
    case 'estimate':
      return edits.takeEstimates(around(desk, id).reach, desk.rates)
    case 'must':
    case 'should':
    case 'could':
      return edits.prioritise(around(desk, id).reach, command)
    case 'delete':
      return remove(desk, id)
    case 'details':
      return desk.onDetails(id)
    case 'edit-title':
      return undefined
    default:
      return assertNever(command)
  }
}

/** Carries out the commands of rows; keeps its identity while what it works with does, so that rows are not drawn again. */
export const useRowCommands = (desk: Desk) => {
  const { list, edits, rates, selecting, focus, onDetails, onSplit, onNews } = desk
  return useCallback(
    (id: SectionId, command: RowCommand): void =>
      execute({ list, edits, rates, selecting, focus, onDetails, onSplit, onNews }, id, command),
    [list, edits, rates, selecting, focus, onDetails, onSplit, onNews],
  )
}
