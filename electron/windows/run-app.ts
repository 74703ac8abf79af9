import { app, BrowserWindow, session } from 'electron'
import { join } from 'node:path'
import { translator } from '#electron/i18n.ts'
import { createHandlers } from '#electron/ipc/handlers.ts'
import { registerIpc } from '#electron/ipc/register.ts'
import { listTalks } from '#electron/storage/talks.ts'
import { APP_ORIGIN, serveApp } from './app-protocol.ts'
import { openDeskWindow } from './desk-window.ts'
import { confine, denyNetwork, denyPermissions, isOurs } from './harden.ts'
import { keepAlive } from './keep-alive.ts'
import type { Library } from './library-file.ts'
import { chosenLanguage, makeService } from './make-service.ts'
import { setMenu } from './menu.ts'
import { developmentUrl } from './private-data.ts'
import { smokeTest, smokeWish } from './smoke.ts'

const harden = (devUrl: string | null): void => {
  denyPermissions(session.defaultSession)
  if (devUrl === null) denyNetwork(session.defaultSession)
  serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'))
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

const openWindow = (devUrl: string | null): BrowserWindow => {
  const window = openDeskWindow(devUrl)
  app.on('window-all-closed', () => app.quit())
  return window
}

/** The app, step by step, once its library is open. */
export const runApp = ({ database, file }: Library & { ok: true }): void => {
  const devUrl = developmentUrl()
  const origins = [APP_ORIGIN, ...(devUrl === null ? [] : [new URL(devUrl).origin])]
  harden(devUrl)
  const service = makeService(database)
  registerIpc(createHandlers(service), (event) => isOurs(event, BrowserWindow.getAllWindows(), origins))
  setMenu(translator(chosenLanguage(database)))
  keepAlive(service, file)
  const window = openWindow(devUrl)
  const wish = smokeWish()
  if (wish !== 'none') void smokeTest(window, { stay: wish === 'stay', talks: listTalks(database).length })
}
