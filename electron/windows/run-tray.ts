import { Menu, nativeImage, Tray } from 'electron'
import type { Translate } from '#shared/i18n/catalogue.ts'

/** What the tray can do to the run and the windows. */
export type TrayActions = {
  readonly show: () => void
  readonly mark: () => void
  readonly undo: () => void
  readonly pause: () => void
  readonly end: () => void
  readonly clickThrough: () => void
}

/** How the run stands, as the tray shows it. */
export type TrayFacts = {
  readonly tooltip: string
  readonly isPaused: boolean
  readonly canPause: boolean
  readonly isClickThrough: boolean
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

const menuOf = (facts: TrayFacts, actions: TrayActions, t: Translate): Menu =>
  Menu.buildFromTemplate([
    { label: facts.tooltip, enabled: false },
    { label: t('tray.show'), click: actions.show },
    { type: 'separator' },
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
  ])

/** Shows the run in the system's tray; null takes it away. Where there is no tray nothing happens. */
export const createRunTray = (actions: TrayActions) => {
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
