import { useEffect, type RefObject } from 'react'

type Part = RefObject<HTMLElement | null>

/** A frame late, as a click on the way here takes the focus first. */
const focusFirstButton = (part: Part): (() => void) => {
  const frame = requestAnimationFrame(() => part.current?.querySelector('button')?.focus())
  return () => cancelAnimationFrame(frame)
}

/** Gives the first button of a part of the screen the focus when it appears. */
export const useFirstFocus = (part: Part): void => useEffect(() => focusFirstButton(part), [part])

/** Gives it the focus back after a choice by pointer, so that the keys of a clicker do not choose on. */
export const useFocusAfterChoice = (part: Part): void => {
  useEffect(() => {
    const element = part.current
    const onClick = ({ detail, target }: MouseEvent): void => {
      if (detail > 0 && target instanceof Element && target.closest('label') !== null) focusFirstButton(part)
    }
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  }, [part])
}
