import { screen, type BrowserWindow } from 'electron'
import type { Settings } from '#shared/domain/settings.ts'
import { firstPlace, onScreen, snapped } from './mini-place.ts'
import { keepWindow } from './open-windows.ts'
import { openPage } from './page-window.ts'
import { tryTo } from './try-to.ts'

type Mini = Settings['mini']

/** How long the window must stand still, in ms, for its move to have ended: not every system says so. */
const STILL = 250

const placeOf = ({ place }: Mini) => {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  return place === null ? firstPlace(screen.getPrimaryDisplay().workArea) : onScreen(place, areas)
}

const rememberPlace = (window: BrowserWindow, remember: (place: Mini['place']) => void): void => {
  let still: NodeJS.Timeout | undefined
  const settle = (): void => {
    const bounds = window.getBounds()
    const place = snapped(bounds, screen.getDisplayMatching(bounds).workArea)
    if (place.x !== bounds.x || place.y !== bounds.y) window.setBounds(place)
    remember(place)
  }
  const moved = (): void => {
    clearTimeout(still)
    still = setTimeout(() => tryTo('place of the small window', settle), STILL)
  }
  window.on('move', moved)
  window.on('resize', moved)
  window.on('close', () => {
    clearTimeout(still)
    tryTo('place of the small window', () => remember(window.getBounds()))
  })
}

/** Lets clicks through to what lies below the small window, or takes them. */
export const letClicksThrough = (window: BrowserWindow, through: boolean): void =>
  window.setIgnoreMouseEvents(through, { forward: true })

/** The small window over the slides: on top of full-screen ones too, and without taking the focus from them. */
export const openMini = (mini: Mini, remember: (place: Mini['place']) => void): BrowserWindow => {
  const window = openPage('mini', {
    ...placeOf(mini),
    minWidth: 240,
    minHeight: 72,
    maxWidth: 800,
    maxHeight: 300,
    frame: false,
    alwaysOnTop: true,
    skipTaskbar: true,
    maximizable: false,
    fullscreenable: false,
  })
  window.setAlwaysOnTop(true, 'screen-saver')
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true })
  letClicksThrough(window, mini.clickThrough)
  window.once('ready-to-show', () => window.showInactive())
  rememberPlace(window, remember)
  return keepWindow('mini', window)
}
