import { useEffect } from 'react'
import { isDialogOpen } from './open-dialog.ts'

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/** Our own files are JSON, and no outline is. */
export const isArchiveFile = ({ name }: File): boolean => name.toLowerCase().endsWith('.json')

/** Files dropped anywhere on the window, while it is free to take them; otherwise they are let fall, never opened by the window itself. */
export const useDroppedFiles = (isFree: boolean, onFiles: (files: readonly File[]) => void): void => {
  useEffect(() => {
    const takes = (): boolean => isFree && !isDialogOpen()
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = takes() ? 'copy' : 'none'
    }
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (takes() && files.length > 0) onFiles(files)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [isFree, onFiles])
}
