import { dialog } from 'electron'
import { translator } from '#shared/i18n/translator.ts'
import type { LibraryCopy } from '#electron/storage/copies.ts'
import { systemLanguage } from './system-language.ts'

/** Asks which copy to open in the place of a damaged library; null when the speaker wants none. It blocks: without a library there is nothing else to do. */
export const chooseCopy =
  (file: string) =>
  (copies: readonly LibraryCopy[]): LibraryCopy | null => {
    const t = translator(systemLanguage())
    const chosen = dialog.showMessageBoxSync({
      type: 'warning',
      title: t('start-failure.title'),
      message: t('start-failure.damaged'),
      detail: t('start-failure.kept', { file }),
      buttons: [...copies.map(({ day }) => t('copies.open', { day })), t('menu.quit')],
      cancelId: copies.length,
    })
    return copies[chosen] ?? null
  }
