import { useEffect } from 'react'
import type { Overlay } from './overlays.tsx'
import { useActions, useApp } from './store/react.tsx'

/** Opens the dialog that was chosen in the menu bar; where a run or another dialog is in its way the wish is dropped. */
export const useMenuWish = (isFree: boolean, onOpen: (overlay: Overlay) => void): void => {
  const { takeWish } = useActions()
  const wish = useApp((state) => state.wish)
  useEffect(() => {
    if (wish === null) return
    takeWish()
    if (isFree) onOpen(wish === 'archive' ? 'archive' : 'import-talk')
  }, [wish, isFree, onOpen, takeWish])
}
