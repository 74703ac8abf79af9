import { app, BrowserWindow, clipboard } from 'electron'
import { v7 as newId } from 'uuid'
import { translator } from '#electron/i18n.ts'
import { createOutlineReader } from '#electron/import/read-outline.ts'
import type { Service } from '#electron/ipc/service.ts'
import type { Database } from '#electron/storage/database.ts'
import { readSettings, saveSettings } from '#electron/storage/settings.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Language } from '#shared/domain/talk.ts'
import { createMenuKeeper } from './menu.ts'
import { chooseOutlineFiles } from './outline-dialog.ts'
import { forkOutlineProcess } from './outline-process.ts'
import { ownRun } from './own-run.ts'
import { tellWindows } from './spread-word.ts'
import { applyTheme } from './theme.ts'
import { systemLanguage } from './system-language.ts'
import type { WindowNeeds } from './window-keeper.ts'
import { lazyCompanions, lazyWindows } from './lazy-windows.ts'

/** The language chosen in the settings, or the computer's. */
const chosenLanguage = (database: Database): Language => {
  const { language } = readSettings(database)
  return language === 'system' ? systemLanguage() : language
}

const chooseOutline = async (database: Database): Promise<readonly string[]> => {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  return window === undefined ? [] : chooseOutlineFiles(window, translator(chosenLanguage(database)))
}

type SettingsOwner = Omit<WindowNeeds, 'settings' | 'changeSettings'> & {
  readonly database: Database
  readonly apply: (settings: Settings) => void
}

/** What main itself changes of the settings is kept, applied and told like what a window changes. */
const settingsOwner = (owner: SettingsOwner) => {
  const settings = () => readSettings(owner.database)
  const changeSettings = (patch: Partial<Settings>): void => {
    const chosen = { ...settings(), ...patch }
    saveSettings(owner.database, chosen)
    owner.apply(chosen)
    owner.tell('settings.changed', chosen)
  }
  return { ...owner, settings, changeSettings }
}

const info = () => ({
  version: app.getVersion(),
  dataFolder: app.getPath('userData'),
  language: systemLanguage(),
})

/** Puts together what the handlers work with: the library, the run in progress, and what only the running app can do. */
export const makeService = (database: Database): Service => {
  const tell = tellWindows(() => BrowserWindow.getAllWindows())
  const keepMenu = createMenuKeeper(tell, (which) => void windows.port.open(which, null))
  const needs = settingsOwner({
    database,
    tell,
    apply: (chosen) => {
      applyTheme(chosen)
      keepMenu(chosenLanguage(database))
      void windows.applySettings(chosen)
      void beside.followAgain()
    },
  })
  const windows = lazyWindows(needs)
  const { rehearsal, clock } = ownRun({ database, tell, follow: () => void beside.follow() })
  const beside = lazyCompanions({
    ...needs,
    rehearsal,
    words: () => translator(chosenLanguage(database)),
  })
  return {
    database,
    rehearsal,
    clock,
    newId,
    translator,
    tell,
    info,
    applySettings: needs.apply,
    windows: { ...windows.port, hotkeys: beside.hotkeys },
    copyText: (text) => void clipboard.writeText(text),
    chooseOutline: () => chooseOutline(database),
    readOutline: createOutlineReader(forkOutlineProcess),
  }
}
