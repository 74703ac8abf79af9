import { useCallback, useState } from 'react'
import { useAppearance } from './appearance.ts'
import styles from './app.module.css'
import { Desk } from './desk.tsx'
import { Recovery } from './features/recovery/recovery.tsx'
import { WelcomeScreen } from './features/welcome/welcome-screen.tsx'
import { useGlobalKeys } from './global-keys.ts'
import { useMenuWish } from './menu-wish.ts'
import { NoticeLine } from './notice-line.tsx'
import { Overlays, type Overlay } from './overlays.tsx'
import { SignalLayer } from './signal-layer.tsx'
import { useApp } from './store/react.tsx'
import { useOpenedFiles } from './opened-files.ts'
import { isArchiveFile, useDroppedFiles } from './dropped-files.ts'

/** The whole app: nothing until it has started, so that nothing flashes; then the first start or the desk. */
export const App = () => {
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  // Outlines that came with files of our own wait until those are done.
  const [waiting, setWaiting] = useState<readonly File[]>([])
  const onPalette = useCallback(() => setOverlay('palette'), [])
  useAppearance()
  useGlobalKeys(onPalette)
  const isStarting = useApp(({ phase }) => phase === 'starting')
  const isFirstStart = useApp(({ library, document }) => library.length === 0 && document === null)
  const isFree = useApp(({ run, phase }) => run === null && phase === 'ready') && overlay === null
  const hasTalk = useApp(({ document }) => document !== null)
  useMenuWish(isFree, setOverlay)
  const onFiles = useCallback(
    (given: readonly File[]): void => {
      const ours = given.filter(isArchiveFile)
      const outlines = given.filter((file) => !isArchiveFile(file))
      setFiles(ours.length > 0 ? ours : outlines)
      setWaiting(ours.length > 0 ? outlines : [])
      if (ours.length > 0) setOverlay('archive')
      else setOverlay(hasTalk ? 'import-here' : 'import-talk')
    },
    [hasTalk],
  )
  useDroppedFiles(isFree, onFiles)
  useOpenedFiles(isFree, onFiles)
  const signal = useApp((state) => state.signal)
  const close = (): void => {
    setOverlay(null)
    if (waiting.length > 0) onFiles(waiting)
    else setFiles([])
  }
  if (isStarting) return null
  return (
    <div className={styles.app}>
      <Recovery />
      {isFirstStart ? (
        <WelcomeScreen onImport={() => setOverlay('import-talk')} />
      ) : (
        <Desk onOpen={setOverlay} />
      )}
      <Overlays overlay={overlay} files={files} onOpen={setOverlay} onClose={close} />
      <SignalLayer live={signal} which="desk" />
      <NoticeLine />
    </div>
  )
}
