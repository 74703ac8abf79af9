import { useCallback, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
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
import { shownLanguage } from './store/shown-language.ts'
import { Unreadable } from './unreadable.tsx'
import { localeOf } from './writing.ts'
import { useOpenedFiles } from './opened-files.ts'
import { isArchiveFile, useDroppedFiles } from './dropped-files.ts'

const DeskSignals = () => <SignalLayer live={useApp(({ signal }) => signal)} which="desk" />

/** The whole app: nothing until it has started, so that nothing flashes; then the first start or the desk. */
export const App = () => {
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  // Outlines that came with files of our own wait until those are done.
  const [waiting, setWaiting] = useState<readonly File[]>([])
  const onPalette = useCallback(() => setOverlay('palette'), [])
  useAppearance()
  useGlobalKeys(onPalette)
  const phase = useApp((state) => state.phase)
  const language = useApp(shownLanguage)
  const isFirstStart = useApp(({ library, document }) => library.length === 0 && document === null)
  const isFree = useApp(({ run, guide }) => run === null && !guide) && phase === 'ready' && overlay === null
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
  const close = (): void => {
    setOverlay(null)
    if (waiting.length > 0) onFiles(waiting)
    else setFiles([])
  }
  if (phase === 'starting') return null
  return (
    <I18nProvider locale={localeOf(language)}>
      <div className={styles.app}>
        <Recovery />
        {phase === 'unreadable' ? (
          <Unreadable />
        ) : isFirstStart ? (
          <WelcomeScreen onImport={() => setOverlay('import-talk')} />
        ) : (
          <Desk onOpen={setOverlay} />
        )}
        <Overlays overlay={overlay} files={files} onOpen={setOverlay} onClose={close} />
        <DeskSignals />
        <NoticeLine />
      </div>
    </I18nProvider>
  )
}
