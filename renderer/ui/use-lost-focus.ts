import { useEffect, type RefObject } from 'react'

/** Takes the focus back when what had it is gone from the screen after a change. */
export const useLostFocus = (to: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    if (document.activeElement === document.body) to.current?.focus()
  })
}
