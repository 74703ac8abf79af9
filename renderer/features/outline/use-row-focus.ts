import { useCallback, useEffect, useState, type RefObject } from 'react'
import { placeOfRow, rowsOf } from './list-rows.ts'

/** Gives a row the focus once what has just been changed is drawn; a row that moved loses it otherwise. */
export const useRowFocus = (list: RefObject<HTMLElement | null>): ((id: string | undefined) => void) => {
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null)
  useEffect(() => {
    if (wanted === null) return
    const rows = rowsOf(list.current)
    rows[placeOfRow(rows, wanted.id)]?.focus()
  }, [wanted, list])
  return useCallback((id) => setWanted(id === undefined ? null : { id }), [])
}
