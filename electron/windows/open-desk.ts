import { app, session, type BrowserWindow } from 'electron'
import { once } from 'node:events'
import { join } from 'node:path'
import { serveApp } from './app-protocol.ts'
import { showDesk } from './desk-window.ts'
import { confine, denyNetwork, denyPermissions } from './harden.ts'
import { developmentUrl } from './private-data.ts'
import { isRunOn } from './run-on.ts'

/** Until its page has what it needs of this process, or got no further. */
const untilLoaded = async (window: BrowserWindow, handedOver: Promise<void>): Promise<void> => {
  await Promise.race([handedOver, once(window.webContents, 'did-stop-loading')])
}

/** Shuts the doors, then opens the desk window. What it asks before main can answer waits. A run that is on outlives its windows. */
export const openDesk = (): { readonly window: BrowserWindow; readonly isLoaded: Promise<void> } => {
  denyPermissions(session.defaultSession)
  if (developmentUrl() === null) denyNetwork(session.defaultSession)
  const handedOver = serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'))
  app.on('web-contents-created', (_event, contents) => confine(contents))
  app.on('window-all-closed', () => {
    if (!isRunOn()) app.quit()
  })
  app.on('activate', () => void showDesk())
  const window = showDesk()
  return { window, isLoaded: untilLoaded(window, handedOver) }
}
