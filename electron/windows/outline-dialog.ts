import { dialog, type BrowserWindow } from 'electron'
import type { Translate } from '#shared/i18n/catalogue.ts'

/** Asks which outline to read; null when the speaker thought better of it. */
export const chooseOutlineFile = async (window: BrowserWindow, t: Translate): Promise<string | null> => {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: t('choose-file.title'),
    properties: ['openFile'],
    filters: [
      { name: t('choose-file.outlines'), extensions: ['md', 'markdown', 'txt', 'text', 'tsv', 'csv'] },
    ],
  })
  return filePaths[0] ?? null
}
