import { PanelLeftOpen, Search, Settings } from 'lucide-react'
import { useActions } from '#renderer/store/react.tsx'
import { COMMAND_KEY } from '#renderer/ui/command-key.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useWords } from '#renderer/words.ts'
import type { Doors } from './library-head.tsx'
import styles from './library.module.css'

/** The library out of the way: a narrow strip that brings it back. */
export const LibraryRail = ({ onPalette, onSettings }: Pick<Doors, 'onPalette' | 'onSettings'>) => {
  const t = useWords()
  const { changeSettings } = useActions()
  return (
    <nav className={styles.rail} aria-label={t('library.heading')}>
      <IconButton
        icon={PanelLeftOpen}
        size="small"
        label={t('library.show')}
        onPress={() => void changeSettings({ sidebar: 'open' })}
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
