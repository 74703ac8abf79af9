import { app, dialog } from 'electron'
import { mayQuit, type LastWord } from '#electron/rehearsal/may-quit.ts'
import type { Rehearsal } from '#electron/rehearsal/rehearsal.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { showDesk } from './desk-window.ts'

const words: readonly LastWord[] = ['try-again', 'stay', 'lose']

const ask = (t: Translate): LastWord => {
  const chosen = dialog.showMessageBoxSync({
    type: 'warning',
    message: t('unsaved.title'),
    detail: t('unsaved.about'),
    buttons: [t('unsaved.again'), t('unsaved.stay'), t('unsaved.lose')],
    defaultId: 0,
    cancelId: 1,
  })
  return words[chosen] ?? 'stay'
}

/** Lets the app quit only with every fact of the run on disk, or when the speaker says that it may be lost. */
export const guardQuit = (rehearsal: Rehearsal, t: () => Translate): void => {
  let isFree = false
  app.on('before-quit', (event) => {
    isFree ||= mayQuit(rehearsal, () => ask(t()))
    if (isFree) return
    event.preventDefault()
    showDesk()
  })
}
