import { useEffect, type RefObject } from 'react'

/** Calls when Escape is pressed on the page, or only within a part of it, and nothing nearer (a field, a menu, a dialog) had a use for the key. The Escape of an input method is its own. */
export const useEscape = (onEscape: () => void, part?: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const listen = ({ key, isComposing, defaultPrevented, target }: KeyboardEvent): void => {
      if (key !== 'Escape' || isComposing || defaultPrevented) return
      const isWithin =
        part === undefined || (target instanceof Node && part.current?.contains(target) === true)
      if (isWithin) onEscape()
    }
    // The last to hear of it: React's own handlers, which may stop the key, listen at its root.
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [onEscape, part])
}
