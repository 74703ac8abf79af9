import { PanelLeftOpen } from 'lucide-react'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useWords } from '#renderer/words.ts'
import { FindButton, SettingsButton } from './library-buttons.tsx'
import type { Doors } from './library-head.tsx'
import styles from './library.module.css'

type Props = Pick<Doors, 'onPalette' | 'onSettings'> & {
  readonly onShow: () => void
  /** The library was put away just now: the focus comes along. */
  readonly takesFocus: boolean
}

/** The library out of the way: a narrow strip that brings it back. */
export const LibraryRail = ({ onShow, onPalette, onSettings, takesFocus }: Props) => {
  const t = useWords()
  return (
    <nav className={styles.rail} aria-label={t('library.heading')}>
      <IconButton
        icon={PanelLeftOpen}
        size="small"
        label={t('library.show')}
        autoFocus={takesFocus}
        onPress={onShow}
      />
      <FindButton onPress={onPalette} />
      <SettingsButton onPress={onSettings} />
    </nav>
  )
}
