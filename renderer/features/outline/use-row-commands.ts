import { useCallback } from 'react'
import { assertNever } from '#shared/domain/assert-never.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { floatRows, mergeRows, moveRows, prioritiseRows, removeRows } from './change-rows.ts'
import { extendRows, goToRow, selectRows } from './choose-rows.ts'
import { around, type RowDesk } from './row-desk.ts'
import type { RowCommand } from './row-keys.ts'

const execute = (desk: RowDesk, id: SectionId, command: RowCommand): void => {
  const { edits } = desk
  switch (command) {
    case 'previous':
      return goToRow(desk, id, (here) => here - 1)
    case 'next':
      return goToRow(desk, id, (here) => here + 1)
    case 'first':
      return goToRow(desk, id, () => 0)
    case 'last':
      return goToRow(desk, id, (_here, last) => last)
    case 'extend-up':
      return extendRows(desk, id, -1)
    case 'extend-down':
      return extendRows(desk, id, 1)
    case 'select':
    case 'select-all':
    case 'select-none':
      return selectRows(desk, id, command)
    case 'move-up':
      return moveRows(desk, id, -1)
    case 'move-down':
      return moveRows(desk, id, 1)
    case 'float':
      return floatRows(desk, id)
    case 'duplicate':
      return desk.focus(edits.duplicate(id))
    case 'split':
      return desk.onSplit(id)
    case 'merge':
      return mergeRows(desk, id)
    case 'estimate':
      return edits.takeEstimates(around(desk, id).reach, desk.rates)
    case 'must':
    case 'should':
    case 'could':
      return prioritiseRows(desk, id, command)
    case 'delete':
      return removeRows(desk, id)
    case 'details':
      return desk.onDetails(id)
    case 'edit-title':
      return undefined
    default:
      return assertNever(command)
  }
}

/** Carries out the commands of rows; keeps its identity while what it works with does, so that rows are not drawn again. */
export const useRowCommands = (desk: RowDesk) => {
  const { list, edits, rates, selecting, focus, onDetails, onSplit, onNews } = desk
  return useCallback(
    (id: SectionId, command: RowCommand): void =>
      execute({ list, edits, rates, selecting, focus, onDetails, onSplit, onNews }, id, command),
    [list, edits, rates, selecting, focus, onDetails, onSplit, onNews],
  )
}
