import { useEffect, type RefObject } from 'react'

/** Gives the first button of a part of the screen the focus when it appears; a frame late, as a click on the way here takes the focus first. */
export const useFirstFocus = (part: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const frame = requestAnimationFrame(() => part.current?.querySelector('button')?.focus())
    return () => cancelAnimationFrame(frame)
  }, [part])
}
