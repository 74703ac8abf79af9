import { useEffect, useRef, type RefObject } from 'react'

/** Gives the focus on when what had it within a part of the screen was taken away or disabled by a change; a focus that the speaker took elsewhere is left alone. */
export const useGoneFocus = (
  part: RefObject<HTMLElement | null>,
  next: () => HTMLElement | null | undefined,
): void => {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const element = part.current
    const note = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null
    }
    element?.addEventListener('focusin', note)
    return () => element?.removeEventListener('focusin', note)
  }, [part])
  useEffect(() => {
    const { current: had } = last
    if (had === null || (had.isConnected && !had.matches(':disabled'))) return
    last.current = null
    if ([document.body, had].includes(document.activeElement ?? document.body)) next()?.focus()
  })
}
