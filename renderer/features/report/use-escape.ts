import { useEffect } from 'react'

/** Calls `onEscape` when Escape is pressed and nothing nearer (a menu, a list, a dialog) took it. */
export const useEscape = (onEscape: () => void): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [onEscape])
}
