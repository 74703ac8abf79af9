import { useEffect, type RefObject } from 'react'

/** Calls when Esc is pressed within a part of the screen, and nothing in it had a use for the key. */
export const useEscape = (part: RefObject<HTMLElement | null>, onEscape: () => void): void => {
  useEffect(() => {
    const onKeyDown = ({ key, defaultPrevented, target }: KeyboardEvent): void => {
      const isWithin = target instanceof Node && part.current?.contains(target) === true
      if (key === 'Escape' && isWithin && !defaultPrevented) onEscape()
    }
    // The last to hear of it: React's own handlers, which may stop the key, listen at its root.
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [part, onEscape])
}
