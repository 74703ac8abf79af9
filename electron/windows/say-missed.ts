import { dialog } from 'electron'
import type { Missed } from '#electron/rehearsal/owner.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { Talk } from '#shared/domain/talk.ts'
import { showDesk } from './desk-window.ts'

/** Says in words that a live run that waited was not begun, and why; the desk is there then. */
export const sayMissed = (t: Translate, { title }: Talk, why: Missed): void => {
  showDesk()
  void dialog.showMessageBox({
    type: 'info',
    message: t('missed.title', { title: title === '' ? t('untitled.talk') : title }),
    detail: t(why === 'gone' ? 'missed.gone' : `error.${why}`),
  })
}
