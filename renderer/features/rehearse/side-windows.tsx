import { PictureInPicture2, Presentation, type LucideIcon } from 'lucide-react'
import { useEffect } from 'react'
import type { WindowState } from '#shared/ipc/window-contract.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './side-windows.module.css'

type Display = WindowState['displays'][number]

/** Where a stage can be opened: on each display beside the desk's, or on the only one. */
const stageDisplays = ({ displays }: WindowState): readonly Display[] => {
  const beside = displays.filter(({ isDesk }) => !isDesk)
  return beside.length > 0 ? beside : displays
}

type Door = {
  readonly id: string
  readonly icon: LucideIcon
  readonly label: string
  readonly onPress: () => void
}

/** What opens or closes each of the clocks beside the desk, as they are now. */
const useDoors = (windows: WindowState): readonly Door[] => {
  const t = useWords()
  const { openWindow, closeWindow } = useActions()
  const isOpen = (which: 'mini' | 'stage') => windows.open.includes(which)
  const close = (which: 'mini' | 'stage') => () => void closeWindow(which)
  const places = stageDisplays(windows)
  const mini: Door = {
    id: 'mini',
    icon: PictureInPicture2,
    label: t(isOpen('mini') ? 'mini.close' : 'mini.open'),
    onPress: isOpen('mini') ? close('mini') : () => void openWindow('mini'),
  }
  if (isOpen('stage'))
    return [mini, { id: 'stage', icon: Presentation, label: t('stage.close'), onPress: close('stage') }]
  const stages = places.map(({ id, name }) => ({
    id: String(id),
    icon: Presentation,
    label: places.length > 1 ? t('stage.open-on', { display: name }) : t('stage.open'),
    onPress: () => void openWindow('stage', id),
  }))
  return [mini, ...stages]
}

type Props = {
  /** Then they are small: the place is the clock's. */
  readonly isRunOn: boolean
  /** Out of sight until the pointer or the focus comes there. */
  readonly quiet: boolean
}

const Doors = ({ windows, isRunOn, quiet }: Props & { readonly windows: WindowState }) => {
  const t = useWords()
  const isDisplaced = windows.stage?.isDisplaced === true
  return (
    <fieldset className={styles['windows']} data-quiet={quiet && !isDisplaced} aria-label={t('side.windows')}>
      {isDisplaced ? <output className={styles['displaced']}>{t('stage.displaced')}</output> : null}
      {useDoors(windows).map(({ id, icon, label, onPress }) =>
        isRunOn ? (
          <IconButton key={id} icon={icon} size="small" label={label} onPress={onPress} />
        ) : (
          <Button key={id} size="small" variant="plain" onPress={onPress}>
            {label}
          </Button>
        ),
      )}
    </fieldset>
  )
}

/** Opens and closes the clocks beside the desk. */
export const SideWindows = (props: Props) => {
  const { loadWindows } = useActions()
  const windows = useApp((state) => state.windows)
  useEffect(() => void loadWindows(), [loadWindows])
  return windows === null ? null : <Doors windows={windows} {...props} />
}
