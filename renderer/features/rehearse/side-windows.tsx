import { useEffect } from 'react'
import type { WindowName, WindowState } from '#shared/ipc/window-contract.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './side-windows.module.css'

type Display = WindowState['displays'][number]

/** Where a stage can be opened: on each display beside the desk's, or on the only one. */
const stageDisplays = ({ displays }: WindowState): readonly Display[] => {
  const beside = displays.filter(({ isDesk }) => !isDesk)
  return beside.length > 0 ? beside : displays
}

/** Opens and closes the clocks beside the desk; `quiet`: out of sight until the pointer or the focus comes there. */
export const SideWindows = ({ quiet }: { readonly quiet: boolean }) => {
  const t = useWords()
  const { loadWindows, openWindow, closeWindow } = useActions()
  const windows = useApp((state) => state.windows)
  useEffect(() => void loadWindows(), [loadWindows])
  if (windows === null) return null
  const close = (which: WindowName) => () => void closeWindow(which)
  const places = stageDisplays(windows)
  const stageLabel = ({ name }: Display): string =>
    places.length > 1 ? t('stage.open-on', { display: name }) : t('stage.open')
  return (
    <fieldset className={styles['windows']} data-quiet={quiet} aria-label={t('side.windows')}>
      <Button
        size="small"
        variant="plain"
        onPress={windows.open.includes('mini') ? close('mini') : () => void openWindow('mini')}
      >
        {t(windows.open.includes('mini') ? 'mini.close' : 'mini.open')}
      </Button>
      {windows.open.includes('stage') ? (
        <Button size="small" variant="plain" onPress={close('stage')}>
          {t('stage.close')}
        </Button>
      ) : (
        places.map((display) => (
          <Button
            key={display.id}
            size="small"
            variant="plain"
            onPress={() => void openWindow('stage', display.id)}
          >
            {stageLabel(display)}
          </Button>
        ))
      )}
    </fieldset>
  )
}
