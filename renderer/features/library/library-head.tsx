import {
  ArchiveRestore,
  Archive,
  FileInput,
  PanelLeftClose,
  Plus,
  Presentation,
  SquarePen,
  Timer,
} from 'lucide-react'
import { memo } from 'react'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { shownLanguage } from '#renderer/store/shown-language.ts'
import { COMMAND_KEY } from '#renderer/ui/command-key.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { wallNow } from '#renderer/clock.ts'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { FindButton, SettingsButton } from './library-buttons.tsx'
import styles from './library.module.css'

/** Ways out of the library to what is shown over it. */
export type Doors = {
  readonly onImport: () => void
  readonly onArchive: () => void
  readonly onPalette: () => void
  readonly onSettings: () => void
}

/** The library's ways out, and its own out of the way. */
export type LibraryDoors = Doors & {
  readonly onHide: () => void
  /** It was brought back just now: the focus comes along. */
  readonly takesFocus: boolean
}

const AddMenu = ({ onImport, onArchive }: Pick<Doors, 'onImport' | 'onArchive'>) => {
  const t = useWords()
  const { moment } = useWriting()
  const { createTalk, openDemo, saveExport, startClock } = useActions()
  const language = useApp(shownLanguage)
  return (
    <Menu
      label={t('library.add')}
      trigger={<IconButton icon={Plus} size="small" label={t('library.add')} />}
      entries={[
        {
          id: 'new',
          label: t('library.new'),
          icon: SquarePen,
          keys: [COMMAND_KEY, 'N'],
          onAction: () => void createTalk(language, null),
        },
        { id: 'import', label: t('library.import'), icon: FileInput, onAction: onImport },
        {
          id: 'clock',
          label: t('clock.start'),
          icon: Timer,
          onAction: () => void startClock(t, moment(wallNow())),
        },
        { id: 'archive', label: t('export.open'), icon: ArchiveRestore, onAction: onArchive },
        { id: 'line', separator: true },
        {
          id: 'library',
          label: t('export.library'),
          icon: Archive,
          onAction: () => void saveExport({ what: 'library' }),
        },
        {
          id: 'demo',
          label: t('library.demo'),
          icon: Presentation,
          onAction: () => void openDemo(language),
        },
      ]}
    />
  )
}

/** Above the talks: find, add, settings, and out of the way. */
export const LibraryHead = memo(
  ({ onImport, onArchive, onPalette, onSettings, onHide, takesFocus }: LibraryDoors) => {
    const t = useWords()
    return (
      <header className={styles.head}>
        <h2 className={styles.heading}>{t('library.heading')}</h2>
        <FindButton onPress={onPalette} />
        <AddMenu onImport={onImport} onArchive={onArchive} />
        <SettingsButton onPress={onSettings} />
        <IconButton
          icon={PanelLeftClose}
          size="small"
          label={t('library.hide')}
          autoFocus={takesFocus}
          onPress={onHide}
        />
      </header>
    )
  },
)
