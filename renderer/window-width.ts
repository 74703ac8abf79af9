import { useSyncExternalStore } from 'react'

/** Narrower than this there is no room for the talks beside an open one. */
const narrow = window.matchMedia('(max-width: 54rem)')

const subscribe = (look: () => void): (() => void) => {
  narrow.addEventListener('change', look)
  return () => narrow.removeEventListener('change', look)
}

/** Whether the window is too narrow for the talks beside an open one. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches)
