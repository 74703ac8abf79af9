import { BrowserWindow } from 'electron'
import { createHandlers } from '#electron/ipc/handlers.ts'
import { registerIpc } from '#electron/ipc/register.ts'
import { readSettings } from '#electron/storage/settings.ts'
import { listTalks } from '#electron/storage/talks.ts'
import { APP_ORIGIN } from './app-origin.ts'
import { isOurs } from './harden.ts'
import { keepAlive } from './keep-alive.ts'
import type { Library } from './library-file.ts'
import { makeService } from './make-service.ts'
import { developmentUrl } from './private-data.ts'
import { smokeTest, smokeWish } from './smoke.ts'

const trustedOrigins = (): readonly string[] => {
  const devUrl = developmentUrl()
  return devUrl === null ? [APP_ORIGIN] : [APP_ORIGIN, new URL(devUrl).origin]
}

/** Answers the window's requests from the open library, and keeps both alive. */
export const serveDesk = (window: BrowserWindow, { database, file }: Library & { ok: true }): void => {
  const service = makeService(database)
  const origins = trustedOrigins()
  service.applySettings(readSettings(database))
  registerIpc(createHandlers(service), (event) => isOurs(event, BrowserWindow.getAllWindows(), origins))
  keepAlive(service, file)
  const wish = smokeWish()
  if (wish !== 'none') void smokeTest(window, { stay: wish === 'stay', talks: listTalks(database).length })
}
