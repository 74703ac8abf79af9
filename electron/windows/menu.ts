import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { translator } from '#electron/i18n.ts'
import type { Language } from '#shared/domain/talk.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

const macMenu: readonly MenuItemConstructorOptions[] =
  process.platform === 'darwin' ? [{ role: 'appMenu' }] : []

/** Opens one of the windows beside the desk. */
type Open = (which: 'mini' | 'stage') => void

/** Editing, zoom and the window; the developer's tools in unpackaged builds only. */
const setMenu = (t: Translate, open: Open): void => {
  const developer: readonly MenuItemConstructorOptions[] = app.isPackaged ? [] : [{ role: 'toggleDevTools' }]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...macMenu,
      {
        label: t('menu.edit'),
        submenu: [
          { role: 'cut', label: t('menu.cut') },
          { role: 'copy', label: t('menu.copy') },
          { role: 'paste', label: t('menu.paste') },
          { role: 'selectAll', label: t('menu.select-all') },
        ],
      },
      {
        label: t('menu.view'),
        submenu: [
          { role: 'resetZoom', label: t('menu.actual-size') },
          { role: 'zoomIn', label: t('menu.larger') },
          { role: 'zoomOut', label: t('menu.smaller') },
          { role: 'togglefullscreen', label: t('menu.full-screen') },
          ...developer,
        ],
      },
      {
        label: t('menu.window'),
        submenu: [
          { label: t('menu.mini'), accelerator: 'CmdOrCtrl+Shift+M', click: () => open('mini') },
          { label: t('menu.stage'), accelerator: 'CmdOrCtrl+Shift+S', click: () => open('stage') },
          { type: 'separator' },
          { role: 'minimize', label: t('menu.minimise') },
          { role: 'close', label: t('menu.close') },
          { role: 'quit', label: t('menu.quit') },
        ],
      },
    ]),
  )
}

/** Keeps the menu bar in the speaker's language: call with the language, at the start and whenever it may have changed. */
export const createMenuKeeper = (open: Open): ((language: Language) => void) => {
  let shown: Language | null = null
  return (language) => {
    if (language === shown) return
    shown = language
    setMenu(translator(language), open)
  }
}
