import { app, BrowserWindow } from 'electron'
import { join } from 'node:path'
import { APP_ORIGIN } from './app-origin.ts'
import { paper } from './theme.ts'

/** A page that dies again within this time, in ms, would die for ever. */
const DIES_FOR_EVER = 5000

/** A page that crashed is loaded again: the run goes on in the main process, and the page shows it as it is. */
const comeBack = (window: BrowserWindow): void => {
  let last = -Infinity
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const now = performance.now()
    if (reason === 'clean-exit' || now - last < DIES_FOR_EVER) return
    last = now
    window.webContents.reload()
  })
}

/** The desk window: the whole app. Shown on its first paint, not before, so that it never flashes. */
export const openDeskWindow = (devUrl: string | null): BrowserWindow => {
  const window = new BrowserWindow({
    width: 1280,
    height: 820,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: app.name,
    backgroundColor: paper(),
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      backgroundThrottling: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  comeBack(window)
  void window.loadURL(devUrl ?? `${APP_ORIGIN}/index.html`)
  return window
}
