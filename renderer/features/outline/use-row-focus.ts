import { useCallback, useEffect, useState, type RefObject } from 'react'
import { placeOfRow, rowsOf } from './list-rows.ts'

/** Gives a row the focus once what has just been changed is drawn, and brings it into sight: one that moved may have kept the focus, which then scrolls nothing. */
export const useRowFocus = (list: RefObject<HTMLElement | null>): ((id: string | undefined) => void) => {
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null)
  useEffect(() => {
    if (wanted === null) return
    const rows = rowsOf(list.current)
    const row = rows[placeOfRow(rows, wanted.id)]
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }, [wanted, list])
  return useCallback((id) => setWanted(id === undefined ? null : { id }), [])
}
