import type { BrowserWindow } from 'electron'
import { keepWindow, windowNamed } from './open-windows.ts'
import { openPage } from './page-window.ts'

const openDeskWindow = (): BrowserWindow => {
  const window = openPage('index', {
    width: 1280,
    height: 820,
    minWidth: 720,
    minHeight: 520,
    // Its scripts run while the process that paints is still starting, instead of waiting for it.
    paintWhenInitiallyHidden: false,
  })
  window.webContents.once('did-stop-loading', () => window.show())
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
