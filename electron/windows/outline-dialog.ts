import { dialog, type BrowserWindow } from 'electron'
import { OUTLINE_EXTENSIONS } from '#electron/import/outline-extensions.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

/** Asks which outlines to read, gives their paths; none when the speaker thought better of it. */
export const chooseOutlineFiles = async (window: BrowserWindow, t: Translate): Promise<readonly string[]> => {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: t('choose-file.title'),
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: t('choose-file.outlines'), extensions: [...OUTLINE_EXTENSIONS] }],
  })
  return filePaths
}
