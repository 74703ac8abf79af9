import type { BrowserWindow } from 'electron'
import { setTimeout as pause } from 'node:timers/promises'
import { keepWindow, windowNamed } from './open-windows.ts'
import { openPage } from './page-window.ts'

/** In the page: until there is something to see. */
const DRAWN = `new Promise((resolve) => {
  const root = document.querySelector('#root')
  if (root.hasChildNodes()) return resolve()
  new MutationObserver(resolve).observe(root, { childList: true })
})`

/** A page that has nothing to show for so long, in ms, is shown as it is. */
const PATIENCE = 3000

/** Shows a window once its first screen is there: it does not open empty, and its page does not wait to be painted before that. */
const showDrawn = async (window: BrowserWindow): Promise<void> => {
  const drawn = window.webContents.executeJavaScript(DRAWN).catch(() => null)
  await Promise.race([drawn, pause(PATIENCE)])
  if (!window.isDestroyed()) window.show()
}

const openDeskWindow = (): BrowserWindow => {
  const window = openPage('index', {
    width: 1280,
    height: 820,
    minWidth: 720,
    minHeight: 520,
    // Its scripts run while the process that paints is still starting, instead of waiting for it.
    paintWhenInitiallyHidden: false,
  })
  void showDrawn(window)
  return keepWindow('desk', window)
}

/** The desk window, the whole app: opened, or brought to the front where it is open. */
export const showDesk = (): BrowserWindow => {
  const window = windowNamed('desk')
  if (window === null) return openDeskWindow()
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
  return window
}
