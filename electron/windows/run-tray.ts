import { Menu, nativeImage, Tray, type MenuItemConstructorOptions } from 'electron'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { TrayFacts } from './tray-facts.ts'
import { tryTo } from './try-to.ts'

/** What the tray can do to the run and the windows. */
export type TrayActions = {
  readonly show: () => void
  readonly mark: () => void
  readonly undo: () => void
  readonly pause: () => void
  readonly end: () => void
  readonly clickThrough: () => void
  readonly stopWaiting: () => void
}

const SIZE = 32

/** A ring, drawn pixel by pixel, that shows on light and dark bars. */
const ring = () => {
  const pixels = Buffer.alloc(SIZE * SIZE * 4)
  for (let place = 0; place < SIZE * SIZE; place += 1) {
    const far = Math.hypot((place % SIZE) - 15.5, Math.floor(place / SIZE) - 15.5)
    if (far > 9 && far < 14) pixels.writeUInt32LE(0xff3b82c4, place * 4)
  }
  return nativeImage.createFromBitmap(pixels, { width: SIZE, height: SIZE, scaleFactor: 2 })
}

type Items = readonly MenuItemConstructorOptions[]

const deeds = (facts: TrayFacts, actions: TrayActions, t: Translate): Items => {
  if (facts.is === 'waiting') return [{ label: t('tray.stop-waiting'), click: actions.stopWaiting }]
  return [
    { label: t('tray.mark'), click: actions.mark },
    { label: t('tray.undo'), click: actions.undo },
    {
      label: t(facts.isPaused ? 'tray.resume' : 'tray.pause'),
      enabled: facts.canPause,
      click: actions.pause,
    },
    {
      label: t('tray.click-through'),
      type: 'checkbox',
      checked: facts.isClickThrough,
      click: actions.clickThrough,
    },
    { type: 'separator' },
    { label: t('tray.end'), click: actions.end },
  ]
}

const menuOf = (facts: TrayFacts, actions: TrayActions, t: Translate): Menu =>
  Menu.buildFromTemplate([
    { label: facts.tooltip, enabled: false },
    { label: t('tray.show'), click: actions.show },
    { type: 'separator' },
    ...deeds(facts, actions, t),
  ])

const guardedActions = (actions: TrayActions): TrayActions => ({
  show: () => tryTo('tray', actions.show),
  mark: () => tryTo('tray', actions.mark),
  undo: () => tryTo('tray', actions.undo),
  pause: () => tryTo('tray', actions.pause),
  end: () => tryTo('tray', actions.end),
  clickThrough: () => tryTo('tray', actions.clickThrough),
  stopWaiting: () => tryTo('tray', actions.stopWaiting),
})

/** Shows the run, or what waits, in the system's tray; null takes it away. Where there is no tray nothing happens. */
export const createRunTray = (unguarded: TrayActions) => {
  const actions = guardedActions(unguarded)
  let tray: Tray | null = null
  let shown = ''
  return (facts: TrayFacts | null, t: Translate): void => {
    if (facts === null) {
      tray?.destroy()
      tray = null
      shown = ''
      return
    }
    const now = JSON.stringify(facts)
    if (now === shown) return
    shown = now
    if (tray === null) {
      tray = new Tray(ring())
      tray.on('click', actions.show)
    }
    tray.setToolTip(facts.tooltip)
    tray.setContextMenu(menuOf(facts, actions, t))
  }
}
