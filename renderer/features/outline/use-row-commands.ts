import { useCallback, type RefObject } from 'react'
import { assertNever } from '#shared/domain/assert-never.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { placeOfRow, rowsOf } from './list-rows.ts'
import type { RowCommand } from './row-keys.ts'
import type { SectionEdits } from './section-edits.ts'

/** What has just happened to a section, for screen readers; `place` counts from 1. */
export type RowNews =
  | { readonly what: 'moved'; readonly title: string; readonly place: number; readonly count: number }
  | { readonly what: 'deleted'; readonly title: string }

type Desk = {
  readonly list: RefObject<HTMLElement | null>
  readonly edits: SectionEdits
  readonly focus: (id: string | undefined) => void
  readonly onDetails: (id: SectionId) => void
  readonly onNews: (news: RowNews) => void
}

/** The rows as they stand, and the one a command is for. */
const around = (list: HTMLElement | null, id: SectionId) => {
  const rows = rowsOf(list)
  const here = placeOfRow(rows, id)
  return { rows, here, title: rows[here]?.ariaLabel ?? '', count: rows.length }
}

const move = ({ list, edits, focus, onNews }: Desk, id: SectionId, by: -1 | 1): void => {
  const { here, title, count } = around(list.current, id)
  const to = here + by
  if (to < 0 || to >= count) return
  edits.shift(id, by)
  onNews({ what: 'moved', title, place: to + 1, count })
  focus(id)
}

const remove = ({ list, edits, focus, onNews }: Desk, id: SectionId): void => {
  const { rows, here, title } = around(list.current, id)
  edits.remove(id)
  onNews({ what: 'deleted', title })
  focus((rows[here + 1] ?? rows[here - 1])?.dataset['section'])
}

const execute = (desk: Desk, id: SectionId, command: RowCommand): void => {
  const { rows, here } = around(desk.list.current, id)
  switch (command) {
    case 'previous':
      return rows[here - 1]?.focus()
    case 'next':
      return rows[here + 1]?.focus()
    case 'first':
      return rows[0]?.focus()
    case 'last':
      return rows.at(-1)?.focus()
    case 'move-up':
      return move(desk, id, -1)
    case 'move-down':
      return move(desk, id, 1)
    case 'float':
      return desk.edits.toggleFloat(id)
    case 'duplicate':
      return desk.focus(desk.edits.duplicate(id))
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
export const useRowCommands = ({ list, edits, focus, onDetails, onNews }: Desk) =>
  useCallback(
    (id: SectionId, command: RowCommand): void =>
      execute({ list, edits, focus, onDetails, onNews }, id, command),
    [list, edits, focus, onDetails, onNews],
  )
