import { useEffect } from 'react'
import { useActions, useApp } from './store/react.tsx'

/** Files that the system asked the app to open, taken as soon as the window is free, as if they had been dropped on it. */
export const useOpenedFiles = (isFree: boolean, onFiles: (files: readonly File[]) => void): void => {
  const { takeOpenedFiles } = useActions()
  const isWaiting = useApp((state) => state.filesWait)
  useEffect(() => {
    if (!isWaiting || !isFree) return
    void takeOpenedFiles().then((files) => (files.length > 0 ? onFiles(files) : undefined))
  }, [isWaiting, isFree, takeOpenedFiles, onFiles])
}
