import styles from './app.module.css'
import { Library } from './features/library/library.tsx'
import { LibraryRail } from './features/library/library-rail.tsx'
import { TalkHeader } from './features/talk/talk-header.tsx'
import type { Overlay } from './overlays.tsx'
import { PlaceScreen } from './place-screen.tsx'
import { useActions, useApp } from './store/react.tsx'
import { places } from './store/state.ts'
import { useToday } from './today.ts'
import { EmptyState } from './ui/empty-state.tsx'
import { Places } from './ui/places.tsx'
import { useWords } from './words.ts'

type Props = { readonly onOpen: (overlay: Overlay) => void }

const LibrarySide = ({ onOpen }: Props) => {
  const today = useToday()
  const sidebar = useApp(({ settings }) => settings.sidebar)
  const onPalette = (): void => onOpen('palette')
  const onSettings = (): void => onOpen('settings')
  return sidebar === 'collapsed' ? (
    <LibraryRail onPalette={onPalette} onSettings={onSettings} />
  ) : (
    <Library
      today={today}
      onPalette={onPalette}
      onSettings={onSettings}
      onImport={() => onOpen('import-talk')}
    />
  )
}

const NoTalk = () => {
  const t = useWords()
  return (
    <main className={styles.talk}>
      <EmptyState title={t('library.choose')}>{t('library.choose-about')}</EmptyState>
    </main>
  )
}

const OpenTalk = ({ onOpen }: Props) => {
  const t = useWords()
  const { go } = useActions()
  const document = useApp((state) => state.document)
  const place = useApp((state) => state.place)
  if (document === null) return <NoTalk />
  return (
    <div className={styles.talk}>
      {place === 'rehearse' ? null : <TalkHeader key={document.talk.id} document={document} />}
      <Places
        label={t('talk.places')}
        places={places.map((id) => ({ id, label: t(`place.${id}`) }))}
        current={place}
        onGo={go}
      >
        <PlaceScreen onImport={() => onOpen('import-here')} />
      </Places>
    </div>
  )
}

/** The talks at the left and the open one beside them; during a run nothing but the run. */
export const Desk = ({ onOpen }: Props) => {
  const isRunning = useApp(({ run }) => run !== null)
  if (isRunning) return <PlaceScreen onImport={() => onOpen('import-here')} />
  return (
    <div className={styles.desk}>
      <LibrarySide onOpen={onOpen} />
      <OpenTalk onOpen={onOpen} />
    </div>
  )
}
