import styles from './app.module.css'
import { PlanStrip } from './features/talk/plan-strip.tsx'
import { TalkHeader } from './features/talk/talk-header.tsx'
import { LibrarySide } from './library-side.tsx'
import type { Overlay } from './overlays.tsx'
import { PlaceScreen } from './place-screen.tsx'
import { useActions, useApp } from './store/react.tsx'
import { places } from './store/state.ts'
import { EmptyState } from './ui/empty-state.tsx'
import { Places } from './ui/places.tsx'
import { useWords } from './words.ts'

type Props = { readonly onOpen: (overlay: Overlay) => void }

const NoTalk = () => {
  const t = useWords()
  return (
    <main className={styles.talk}>
      <EmptyState title={t('library.choose')}>{t('library.choose-about')}</EmptyState>
    </main>
  )
}

const Header = () => {
  const talk = useApp(({ document }) => document?.talk)
  return talk === undefined ? null : <TalkHeader key={talk.id} talk={talk} />
}

const Strip = () => {
  const document = useApp((state) => state.document)
  const place = useApp((state) => state.place)
  return document === null || place === 'rehearse' ? null : (
    <PlanStrip document={document} isThin={place !== 'outline'} />
  )
}

/** Drawn anew for another talk or place only: its parts read the document themselves, so that an edit does not draw all that the tabs hold. */
const OpenTalk = ({ onOpen }: Props) => {
  const t = useWords()
  const { go } = useActions()
  const isOpen = useApp(({ document }) => document !== null)
  const place = useApp((state) => state.place)
  if (!isOpen) return <NoTalk />
  return (
    <main className={styles.talk} aria-label={t(`place.${place}`)}>
      <Header />
      <Places
        label={t('talk.places')}
        places={places.map((id) => ({ id, label: t(`place.${id}`) }))}
        current={place}
        onGo={go}
      >
        <Strip />
        <PlaceScreen onImport={() => onOpen('import-here')} />
      </Places>
    </main>
  )
}

/** The talks at the left and the open one beside them; during a run nothing but the run. */
export const Desk = ({ onOpen }: Props) => {
  const t = useWords()
  const isRunning = useApp(({ run }) => run !== null)
  const place = useApp((state) => state.place)
  return isRunning ? (
    <main className={styles.run} aria-label={t(`place.${place}`)}>
      <PlaceScreen onImport={() => onOpen('import-here')} />
    </main>
  ) : (
    <div className={styles.desk}>
      <LibrarySide onOpen={onOpen} />
      <OpenTalk onOpen={onOpen} />
    </div>
  )
}
