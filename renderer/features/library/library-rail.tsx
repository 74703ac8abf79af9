import { PanelLeftOpen, Search, Settings } from 'lucide-react'
import { COMMAND_KEY } from '#renderer/ui/command-key.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useWords } from '#renderer/words.ts'
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
      <IconButton
        icon={Search}
        size="small"
        label={t('library.find')}
        keys={[COMMAND_KEY, 'K']}
        onPress={onPalette}
      />
      <IconButton icon={Settings} size="small" label={t('library.settings')} onPress={onSettings} />
    </nav>
  )
}
