import { app, session, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { serveApp } from './app-protocol.ts'
import { showDesk } from './desk-window.ts'
import { confine, denyNetwork, denyPermissions } from './harden.ts'
import { developmentUrl } from './private-data.ts'
import { isRunOn } from './run-on.ts'

/** Shuts the doors, then opens the desk window. What it asks before main can answer waits. A run that is on outlives its windows. */
export const openDesk = (): BrowserWindow => {
  denyPermissions(session.defaultSession)
  if (developmentUrl() === null) denyNetwork(session.defaultSession)
  serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'))
  app.on('web-contents-created', (_event, contents) => confine(contents))
  app.on('window-all-closed', () => {
    if (!isRunOn()) app.quit()
  })
  app.on('activate', () => void showDesk())
  return showDesk()
}
