import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { translator } from '#shared/i18n/translator.ts'
import type { Language } from '#shared/domain/talk.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { MenuChoice } from '#shared/ipc/pushes.ts'
import { showDesk } from './desk-window.ts'
import type { Tell } from './spread-word.ts'

const macMenu: readonly MenuItemConstructorOptions[] =
  process.platform === 'darwin' ? [{ role: 'appMenu' }] : []

type Item = MenuItemConstructorOptions

/** What the menu opens: the windows beside the desk, in the desk the explanation of the forecast, and what is done with files. */
type MenuDoors = {
  readonly openWindow: (which: 'mini' | 'stage') => void
  readonly openGuide: () => void
  readonly choose: (choice: MenuChoice) => void
  readonly restore: () => void
}

const fileMenu = (t: Translate, { choose, restore }: MenuDoors): Item => ({
  label: t('menu.file'),
  submenu: [
    { label: t('menu.import'), accelerator: 'CmdOrCtrl+Shift+I', click: () => choose('import') },
    { label: t('export.open'), accelerator: 'CmdOrCtrl+O', click: () => choose('archive') },
    { type: 'separator' },
    { label: t('export.talk'), accelerator: 'CmdOrCtrl+S', click: () => choose('save-talk') },
    { label: t('export.library'), click: () => choose('save-library') },
    { type: 'separator' },
    { label: t('copies.restore'), click: restore },
  ],
})

/** On macOS a text field knows the keys of these through the menu alone; elsewhere it knows them itself. */
const undoItems = (t: Translate): readonly Item[] =>
  process.platform === 'darwin'
    ? [
        { role: 'undo', label: t('action.undo') },
        { role: 'redo', label: t('talk.redo') },
        { type: 'separator' },
      ]
    : []

const editMenu = (t: Translate): Item => ({
  label: t('menu.edit'),
  submenu: [
    ...undoItems(t),
    { role: 'cut', label: t('menu.cut') },
    { role: 'copy', label: t('menu.copy') },
    { role: 'paste', label: t('menu.paste') },
    { role: 'selectAll', label: t('menu.select-all') },
  ],
})

/** The developer's tools in unpackaged builds only. */
const viewMenu = (t: Translate): Item => {
  const developer: readonly Item[] = app.isPackaged ? [] : [{ role: 'toggleDevTools' }]
  return {
    label: t('menu.view'),
    submenu: [
      { role: 'resetZoom', label: t('menu.actual-size') },
      { role: 'zoomIn', label: t('menu.larger') },
      { role: 'zoomOut', label: t('menu.smaller') },
      { role: 'togglefullscreen', label: t('menu.full-screen') },
      ...developer,
    ],
  }
}

const windowMenu = (t: Translate, { openWindow }: MenuDoors): Item => ({
  label: t('menu.window'),
  submenu: [
    { label: t('menu.mini'), accelerator: 'CmdOrCtrl+Shift+M', click: () => openWindow('mini') },
    { label: t('menu.stage'), accelerator: 'CmdOrCtrl+Shift+S', click: () => openWindow('stage') },
    { type: 'separator' },
    { role: 'minimize', label: t('menu.minimise') },
    { role: 'close', label: t('menu.close') },
    { role: 'quit', label: t('menu.quit') },
  ],
})

const helpMenu = (t: Translate, { openGuide }: MenuDoors): Item => ({
  role: 'help',
  label: t('menu.help'),
  submenu: [{ label: t('guide.title'), click: openGuide }],
})

const setMenu = (t: Translate, doors: MenuDoors): void => {
  const menus = [fileMenu(t, doors), editMenu(t), viewMenu(t), windowMenu(t, doors), helpMenu(t, doors)]
  Menu.setApplicationMenu(Menu.buildFromTemplate([...macMenu, ...menus]))
}

/** The desk comes to the front and explains the forecast. */
const openGuide = (tell: Tell): void => {
  showDesk()
  tell('guide.open', null)
}

/** The desk comes to the front and does what was chosen. */
const chooseInDesk = (tell: Tell, choice: MenuChoice): void => {
  showDesk()
  tell('menu.chosen', choice)
}

/** Keeps the menu bar in the speaker's language: call with the language, at the start and whenever it may have changed. */
export const createMenuKeeper = (
  tell: Tell,
  doors: Pick<MenuDoors, 'openWindow' | 'restore'>,
): ((language: Language) => void) => {
  let shown: Language | null = null
  return (language) => {
    if (language === shown) return
    shown = language
    setMenu(translator(language), {
      ...doors,
      openGuide: () => openGuide(tell),
      choose: (choice) => chooseInDesk(tell, choice),
    })
  }
}
