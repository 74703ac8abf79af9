import { lazy, Suspense, useEffect } from 'react'
import { useIsPainted } from './clock.ts'
import { useActions, useApp } from './store/react.tsx'

/** What can lie over the app, one at a time. */
export type Overlay = 'import-talk' | 'import-here' | 'archive' | 'settings' | 'palette'

const ImportDialog = lazy(async () => ({
  default: (await import('./features/import/import-dialog.tsx')).ImportDialog,
}))
const ArchiveDialog = lazy(async () => ({
  default: (await import('./features/archive/archive-dialog.tsx')).ArchiveDialog,
}))
const SettingsDialog = lazy(async () => ({
  default: (await import('./features/settings/settings-dialog.tsx')).SettingsDialog,
}))
const GuideDialog = lazy(async () => ({
  default: (await import('./features/guide/guide-dialog.tsx')).GuideDialog,
}))
const loadPalette = () => import('./features/palette/palette.tsx')
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }))

type Props = {
  readonly overlay: Overlay | null
  /** Files that were dropped on the window. */
  readonly files: readonly File[]
  readonly onOpen: (overlay: Overlay) => void
  readonly onClose: () => void
}

/** The dialogs that every screen can open; loaded when they are first wanted, the palette a moment earlier. */
export const Overlays = ({ overlay, files, onOpen, onClose }: Props) => {
  const isGuideOpen = useApp(({ guide }) => guide)
  const { closeGuide } = useActions()
  const isPainted = useIsPainted()
  // What is typed right behind the palette's keys must not land elsewhere: it is there before it is wanted.
  useEffect(() => {
    if (isPainted) void loadPalette()
  }, [isPainted])
  return (
    <Suspense fallback={null}>
      {overlay === 'import-talk' ? <ImportDialog into="new-talk" files={files} onClose={onClose} /> : null}
      {overlay === 'import-here' ? <ImportDialog into="open-talk" files={files} onClose={onClose} /> : null}
      {overlay === 'archive' ? <ArchiveDialog files={files} onClose={onClose} /> : null}
      {overlay === 'settings' ? <SettingsDialog onClose={onClose} /> : null}
      {overlay === 'palette' ? (
        <Palette
          onClose={onClose}
          onImport={() => onOpen('import-talk')}
          onArchive={() => onOpen('archive')}
          onSettings={() => onOpen('settings')}
        />
      ) : null}
      {isGuideOpen ? <GuideDialog onClose={closeGuide} /> : null}
    </Suspense>
  )
}
