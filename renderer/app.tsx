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
import { isArchiveFile, useDroppedFiles } from './dropped-files.ts'

/** The whole app: nothing until it has started, so that nothing flashes; then the first start or the desk. */
export const App = () => {
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  const onPalette = useCallback(() => setOverlay('palette'), [])
  useAppearance()
  useGlobalKeys(onPalette)
  const isStarting = useApp(({ phase }) => phase === 'starting')
  const isFirstStart = useApp(({ library, document }) => library.length === 0 && document === null)
  const isFree = useApp(({ run, phase }) => run === null && phase === 'ready') && overlay === null
  const hasTalk = useApp(({ document }) => document !== null)
  useMenuWish(isFree, setOverlay)
  useDroppedFiles(isFree, (dropped) => {
    const ours = dropped.filter(isArchiveFile)
    setFiles(ours.length > 0 ? ours : dropped)
    if (ours.length > 0) setOverlay('archive')
    else setOverlay(hasTalk ? 'import-here' : 'import-talk')
  })
  const signal = useApp((state) => state.signal)
  const close = (): void => {
    setOverlay(null)
    setFiles([])
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
