import { useEffect } from 'react'
import { isDialogOpen } from './open-dialog.ts'
import { useActions, useApp } from './store/react.tsx'

/**
 * Files that the system asked the app to open, taken as soon as the window is free, as if they had been dropped on it. A
 * dialog of a screen that lies over it gives the focus back when it goes: they wait for that.
 */
export const useOpenedFiles = (isFree: boolean, onFiles: (files: readonly File[]) => void): void => {
  const { takeOpenedFiles } = useActions()
  const isWaiting = useApp((state) => state.filesWait)
  useEffect(() => {
    if (!isWaiting || !isFree) return
    const take = (): void => {
      if (!isDialogOpen())
        void takeOpenedFiles().then((files) => (files.length > 0 ? onFiles(files) : undefined))
    }
    take()
    document.addEventListener('focusin', take)
    return () => document.removeEventListener('focusin', take)
  }, [isWaiting, isFree, takeOpenedFiles, onFiles])
}
