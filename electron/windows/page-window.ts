import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { join } from 'node:path'
import { APP_ORIGIN } from './app-origin.ts'
import { developmentUrl } from './private-data.ts'
import { paper } from './theme.ts'

/** A page that dies again within this time, in ms, would die for ever. */
const DIES_FOR_EVER = 5000
/** A page that did not answer for so long, in ms, is loaded again. */
const HANGS = 8000

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

/** A page that hangs is ended after a while, and comes back as one that crashed. */
const wakeUp = (window: BrowserWindow): void => {
  let patience: NodeJS.Timeout | undefined
  const calm = (): void => clearTimeout(patience)
  window.on('unresponsive', () => {
    calm()
    patience = setTimeout(() => window.webContents.forcefullyCrashRenderer(), HANGS)
  })
  window.on('responsive', calm)
  window.on('closed', calm)
}

const PREFERENCES = {
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  backgroundThrottling: false,
  spellcheck: false,
  devTools: !app.isPackaged,
} as const

/** Opens a window on one of the app's pages, all of them hardened alike. It is not shown yet. */
export const openPage = (
  page: 'index' | 'mini' | 'stage',
  options: BrowserWindowConstructorOptions,
): BrowserWindow => {
  const window = new BrowserWindow({
    show: false,
    title: app.name,
    backgroundColor: paper(),
    autoHideMenuBar: true,
    ...options,
    webPreferences: PREFERENCES,
  })
  comeBack(window)
  wakeUp(window)
  void window.loadURL(`${developmentUrl() ?? APP_ORIGIN}/${page}.html`)
  return window
}
