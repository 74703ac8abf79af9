import { app, BrowserWindow, nativeTheme } from 'electron'
import { join } from 'node:path'
import { APP_ORIGIN } from './app-protocol.ts'

/** The screen's colour before the first paint, as in the theme's own tokens. */
const BACKGROUND = { dark: '#16181d', light: '#fbfaf8' } as const

/** The desk window: the whole app. Shown on its first paint, not before, so that it never flashes. */
export const openDeskWindow = (devUrl: string | null): BrowserWindow => {
  const window = new BrowserWindow({
    width: 1280,
    height: 820,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: app.name,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
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
