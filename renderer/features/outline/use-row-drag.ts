import { useCallback, useState, type PointerEvent, type RefObject } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import { dropEdge, dropPlace } from './drop-place.ts'
import { rowsOf } from './list-rows.ts'

/** A row held by the pointer, and where it would come to lie; `edge` in px from the top of the list. */
type Held = { readonly id: SectionId; readonly before: number; readonly edge: number }

const heldAt = (list: HTMLElement, id: SectionId, y: number): Held => {
  const edges = rowsOf(list).map((row) => row.getBoundingClientRect())
  const before = dropPlace(edges, y)
  const edge = (dropEdge(edges, before) ?? 0) - list.getBoundingClientRect().top
  return { id, before, edge }
}

/** Px from the window's edge at which the list scrolls along, and how far each time. */
const EDGE_ZONE = 72
const SCROLL_STEP = 12

const scrollAlong = (y: number, row: HTMLElement | undefined): void => {
  const scroller = row?.closest<HTMLElement>('[data-scroller]')
  const { top, bottom } = scroller?.getBoundingClientRect() ?? { top: 0, bottom: Infinity }
  if (y < top + EDGE_ZONE) scroller?.scrollBy({ top: -SCROLL_STEP })
  if (y > bottom - EDGE_ZONE) scroller?.scrollBy({ top: SCROLL_STEP })
}

/** Rows moved with the pointer. `grab` starts at a row's handle; Esc lets go without moving. `onDrop` is told before which row (from 0; their count for the end). */
export const useRowDrag = (
  list: RefObject<HTMLElement | null>,
  onDrop: (id: SectionId, before: number) => void,
) => {
  const [held, setHeld] = useState<Held | null>(null)
  const grab = useCallback(
    (id: SectionId, event: PointerEvent<HTMLElement>): void => {
      const rows = list.current
      if (rows === null || event.button !== 0) return
      event.preventDefault()
      const listening = new AbortController()
      const options = { signal: listening.signal }
      let last: Held = heldAt(rows, id, event.clientY)
      const end = (): void => {
        listening.abort()
        setHeld(null)
      }
      const move = ({ clientY }: { readonly clientY: number }): void => {
        scrollAlong(clientY, rows)
        last = heldAt(rows, id, clientY)
        setHeld(last)
      }
      const drop = (): void => {
        end()
        onDrop(id, last.before)
      }
      window.addEventListener('pointermove', move, options)
      window.addEventListener('pointerup', drop, options)
      window.addEventListener('pointercancel', end, options)
      window.addEventListener('keydown', ({ key }) => (key === 'Escape' ? end() : undefined), options)
      setHeld(last)
    },
    [list, onDrop],
  )
  return { held, grab }
}
