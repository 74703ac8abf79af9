import { app, BrowserWindow } from 'electron'
import { join } from 'node:path'
import { APP_ORIGIN } from './app-origin.ts'
import { paper } from './theme.ts'

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
  void window.loadURL(devUrl ?? `${APP_ORIGIN}/index.html`)
  return window
}
