import type { BrowserWindow } from 'electron'
import log from 'electron-log/main'
import { answer } from '#electron/ipc/answer.ts'
import { failed } from '#electron/ipc/fail.ts'
import { createHandlers } from '#electron/ipc/handlers.ts'
import type { Answer } from '#electron/ipc/register.ts'
import { readSettings } from '#electron/storage/settings.ts'
import { countTalks } from '#electron/storage/talk-list.ts'
import { keepLog } from './keep-log.ts'
import { keepAlive } from './keep-alive.ts'
import { keepOutlooks } from './keep-outlooks.ts'
import { openLibrary, type Library } from './library-file.ts'
import { makeService } from './make-service.ts'
import type { OpenedFiles } from './opened-files.ts'
import { smokeTest, smokeWish } from './smoke.ts'
import { sayWhyItCannotStart } from './start-failure.ts'

const serve = (
  window: BrowserWindow,
  opened: OpenedFiles,
  { database, file }: Library & { ok: true },
): Answer => {
  const service = makeService(database, opened)
  opened.onMore(() => service.tell('files.wait', null))
  service.applySettings(readSettings(database))
  keepAlive(service, file)
  const noteOutlooks = keepOutlooks(service)
  const wish = smokeWish()
  if (wish !== 'none') void smokeTest(window, { stay: wish === 'stay', talks: countTalks(database) })
  const handlers = createHandlers(service)
  return async (channel, payload) => {
    const result = await answer({ handlers, onError: (error) => log.error(channel, error) }, channel, payload)
    noteOutlooks()
    return result
  }
}

/** Opens the library, keeps it and the run in progress safe, and answers the window from it; one that cannot be opened is said in words, and ends the app. */
export const serveDesk = (window: BrowserWindow, opened: OpenedFiles): Answer => {
  keepLog()
  const library = openLibrary()
  if (library.ok) return serve(window, opened, library)
  sayWhyItCannotStart(library)
  return async () => failed(library.code)
}
