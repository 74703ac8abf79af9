import { screen } from 'electron'
import type { WindowsPort } from '#electron/ipc/service.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { WindowState } from '#shared/ipc/window-contract.ts'
import type { WindowName } from '#shared/ipc/window-names.ts'
import { showDesk } from './desk-window.ts'
import { letClicksThrough, openMini } from './mini-window.ts'
import { openWindows, windowNamed } from './open-windows.ts'
import type { Tell } from './spread-word.ts'
import { deskDisplay, openStage, placeNow, putStage } from './stage-window.ts'
import { tryTo } from './try-to.ts'

/** What the windows need of the app. */
export type WindowNeeds = {
  readonly settings: () => Settings
  readonly changeSettings: (patch: Partial<Settings>) => void
  readonly tell: Tell
}

const stateOf = ({ settings }: WindowNeeds): WindowState => {
  const desk = deskDisplay()
  const { display, isDisplaced } = placeNow(settings().stageDisplay)
  return {
    open: openWindows(),
    stage: windowNamed('stage') === null ? null : { display, isDisplaced },
    displays: screen.getAllDisplays().map(({ id, label, size }, place) => ({
      id,
      name: label === '' ? String(place + 1) : label,
      width: size.width,
      height: size.height,
      isDesk: id === desk,
    })),
  }
}

const openOne = ({ settings, changeSettings }: WindowNeeds, which: WindowName, display: number | null) => {
  const window = windowNamed(which)
  if (which === 'desk') return showDesk()
  if (which === 'mini') {
    if (window !== null) window.showInactive()
    return (
      window ?? openMini(settings().mini, (place) => changeSettings({ mini: { ...settings().mini, place } }))
    )
  }
  if (display !== null) changeSettings({ stageDisplay: display })
  const place = placeNow(settings().stageDisplay)
  if (window === null) return openStage(place)
  putStage(window, place)
  window.show()
  return window
}

/** Opens and closes the windows, follows the displays, and tells every window how it stands. */
export const createWindowKeeper = (
  needs: WindowNeeds,
): Omit<WindowsPort, 'hotkeys'> & { readonly applySettings: (settings: Settings) => void } => {
  const tell = (): void => needs.tell('window.state', stateOf(needs))
  const follow = (): void => {
    const stage = windowNamed('stage')
    if (stage !== null) putStage(stage, placeNow(needs.settings().stageDisplay))
    tell()
  }
  screen.on('display-added', () => tryTo('new display', follow))
  screen.on('display-removed', () => tryTo('display gone', follow))
  screen.on('display-metrics-changed', () => tryTo('changed display', tell))
  return {
    open: async (which, display) => {
      const isNew = windowNamed(which) === null
      const window = openOne(needs, which, display)
      if (isNew) window.on('closed', tell)
      tell()
      return stateOf(needs)
    },
    close: async (which) => {
      windowNamed(which)?.close()
      return stateOf(needs)
    },
    state: async () => stateOf(needs),
    applySettings: ({ mini }) => {
      const window = windowNamed('mini')
      if (window !== null) letClicksThrough(window, mini.clickThrough)
    },
  }
}
