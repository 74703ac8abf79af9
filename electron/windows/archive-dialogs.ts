import { app, dialog, type BrowserWindow } from 'electron'
import { extname, join } from 'node:path'
import type { Translate } from '#shared/i18n/catalogue.ts'

/** Asks which of our own files to read; null when the speaker thought better of it. */
export const chooseArchiveFile = async (window: BrowserWindow, t: Translate): Promise<string | null> => {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: t('archive.title'),
    properties: ['openFile'],
    filters: [{ name: 'Dry Run', extensions: ['json'] }],
  })
  return filePaths[0] ?? null
}

/** Asks where a file goes, in the documents unless the speaker says otherwise; the system asks before one is written over. Null when the speaker thought better of it. */
export const chooseSaveFile = async (window: BrowserWindow, name: string): Promise<string | null> => {
  const extension = extname(name).slice(1)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: extension, extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  return canceled || filePath === '' ? null : filePath
}
