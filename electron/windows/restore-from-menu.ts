import { app, BrowserWindow, dialog, type MessageBoxOptions } from 'electron'
import type { Rehearsal } from '#electron/rehearsal/rehearsal.ts'
import { soundCopies, type LibraryCopy } from '#electron/storage/copies.ts'
import type { Database } from '#electron/storage/database.ts'
import { restoreCopy } from '#electron/storage/restore.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { instant } from '#shared/domain/time.ts'
import { libraryFile } from './library-file.ts'
import { tryTo } from './try-to.ts'

type Needs = { readonly database: Database; readonly rehearsal: Rehearsal; readonly words: () => Translate }

const askOver = async (options: MessageBoxOptions): Promise<number> => {
  const window = BrowserWindow.getFocusedWindow()
  const asked = window === null ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options)
  return (await asked).response
}

/** Why nothing can be restored now; null when something can. */
const hindrance = ({ rehearsal }: Needs, copies: readonly LibraryCopy[]) => {
  if (rehearsal.current() !== null || rehearsal.waiting() !== null) return 'copies.run-on' as const
  return copies.length === 0 ? ('copies.none' as const) : null
}

/** The app starts again over the copy, or over what there was where the copy could not take its place. */
const startOver = (database: Database, copy: LibraryCopy): void => {
  database.close()
  tryTo('restore a copy', () =>
    restoreCopy(libraryFile(), copy, { why: 'replaced', now: instant(Date.now()) }),
  )
  app.relaunch()
  app.exit(0)
}

/** Asks which copy of the library is to take its place, and starts again with it; the library as it is now is kept beside it. */
export const restoreFromMenu = async (needs: Needs): Promise<void> => {
  const t = needs.words()
  const copies = soundCopies(libraryFile())
  const why = hindrance(needs, copies)
  if (why !== null) {
    await askOver({ type: 'info', message: t(why) })
    return
  }
  const chosen = await askOver({
    type: 'question',
    message: t('copies.which'),
    detail: t('copies.kept'),
    buttons: [...copies.map(({ day }) => t('copies.open', { day })), t('archive.cancel')],
    defaultId: copies.length,
    cancelId: copies.length,
  })
  const copy = copies[chosen]
  if (copy !== undefined && hindrance(needs, copies) === null) startOver(needs.database, copy)
}
