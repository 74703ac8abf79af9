import { app, BrowserWindow, dialog } from 'electron'
import { translator } from '#shared/i18n/translator.ts'
import type { Library } from './library-file.ts'
import { systemLanguage } from './system-language.ts'

/** Says in words why the library could not be opened and where it is, then quits with 1. */
export const sayWhyItCannotStart = ({ file, code }: Library & { ok: false }): void => {
  const t = translator(systemLanguage())
  const text = `${t(`error.${code}`)}\n\n${t('start-failure.where', { file })}`
  process.stderr.write(`${t('start-failure.title')}. ${text}\n`)
  for (const window of BrowserWindow.getAllWindows()) window.destroy()
  dialog.showErrorBox(t('start-failure.title'), text)
  app.exit(1)
}
