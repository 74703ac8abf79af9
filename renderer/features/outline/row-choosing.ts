import type { MouseEvent, PointerEvent } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import { idsOfRows, rowsOf } from './list-rows.ts'
import type { Selecting } from './use-selection.ts'

type Pressed = MouseEvent<HTMLElement> | PointerEvent<HTMLElement>

/** Whether a press is one that chooses rows; Shift in a field that is being typed in chooses text. */
const choosesRows = ({ ctrlKey, metaKey, shiftKey, target }: Pressed): boolean =>
  ctrlKey || metaKey || (shiftKey && target !== document.activeElement)

const hold = (event: Pressed): void => {
  if (!choosesRows(event)) return
  event.preventDefault()
  event.stopPropagation()
}

/** Presses with Ctrl, Cmd or Shift choose the row instead of doing what they do on its parts. */
export const rowChoosing = (id: SectionId, selecting: Selecting) => ({
  onPointerDownCapture: hold,
  onMouseDownCapture: hold,
  onClickCapture: (event: MouseEvent<HTMLElement>): void => {
    if (!choosesRows(event)) return
    hold(event)
    const row = event.currentTarget
    const order = idsOfRows(rowsOf(row.closest('table')))
    if (event.shiftKey) selecting.extend(order, { start: id, to: id })
    else selecting.toggle(id)
    row.focus()
  },
})
