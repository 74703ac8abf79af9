import { useState } from 'react'
import styles from './app.module.css'
import { Library } from './features/library/library.tsx'
import { LibraryRail } from './features/library/library-rail.tsx'
import type { Overlay } from './overlays.tsx'
import { useActions, useApp } from './store/react.tsx'
import { useToday } from './today.ts'
import { useIsNarrow } from './window-width.ts'

type Doors = {
  readonly today: string
  readonly onImport: () => void
  readonly onArchive: () => void
  readonly onPalette: () => void
  readonly onSettings: () => void
}

/** The talks beside the open one, as the speaker left them: in full or as a strip. */
const Beside = (doors: Doors) => {
  const { changeSettings } = useActions()
  const isOpen = useApp(({ settings }) => settings.sidebar === 'open')
  const [wasTurned, setTurned] = useState(false)
  const turn = (sidebar: 'open' | 'collapsed'): void => {
    setTurned(true)
    void changeSettings({ sidebar })
  }
  return isOpen ? (
    <Library {...doors} takesFocus={wasTurned} onHide={() => turn('collapsed')} />
  ) : (
    <LibraryRail {...doors} takesFocus={wasTurned} onShow={() => turn('open')} />
  )
}

/** The talks over the open one, where there is no room beside it; gone again when another is opened. */
const Over = (doors: Doors) => {
  const talk = useApp(({ document }) => document?.talk.id ?? '')
  const [shownOver, setShownOver] = useState<string | null>(null)
  return shownOver === talk ? (
    <div className={styles.over}>
      <Library {...doors} takesFocus onHide={() => setShownOver('')} />
    </div>
  ) : (
    <LibraryRail {...doors} takesFocus={shownOver === ''} onShow={() => setShownOver(talk)} />
  )
}

/** The talks at the left. */
export const LibrarySide = ({ onOpen }: { readonly onOpen: (overlay: Overlay) => void }) => {
  const today = useToday()
  const Side = useIsNarrow() ? Over : Beside
  return (
    <Side
      today={today}
      onImport={() => onOpen('import-talk')}
      onArchive={() => onOpen('archive')}
      onPalette={() => onOpen('palette')}
      onSettings={() => onOpen('settings')}
    />
  )
}
