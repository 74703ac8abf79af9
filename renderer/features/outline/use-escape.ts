import { useEffect, type RefObject } from 'react'

/** Calls when Esc is pressed within a part of the screen, and nothing in it had a use for the key. */
export const useEscape = (part: RefObject<HTMLElement | null>, onEscape: () => void): void => {
  useEffect(() => {
    const element = part.current
    const onKeyDown = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === 'Escape' && !defaultPrevented) onEscape()
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  }, [part, onEscape])
}
