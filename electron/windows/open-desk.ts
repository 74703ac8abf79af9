import { app, session, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { serveApp } from './app-protocol.ts'
import { openDeskWindow } from './desk-window.ts'
import { confine, denyNetwork, denyPermissions } from './harden.ts'
import { developmentUrl } from './private-data.ts'

/** Shuts the doors, then opens the desk window. What it asks before main can answer waits. */
export const openDesk = (): BrowserWindow => {
  const devUrl = developmentUrl()
  denyPermissions(session.defaultSession)
  if (devUrl === null) denyNetwork(session.defaultSession)
  serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'))
  app.on('web-contents-created', (_event, contents) => confine(contents))
  app.on('window-all-closed', () => app.quit())
  return openDeskWindow(devUrl)
}
