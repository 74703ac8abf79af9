import { app, BrowserWindow, clipboard } from 'electron'
import { v7 as newId } from 'uuid'
import { translator } from '#electron/i18n.ts'
import { createArchiveReader, createOutlineReader } from '#electron/import/read-outline.ts'
import type { Service } from '#electron/ipc/service.ts'
import type { Database } from '#electron/storage/database.ts'
import { readSettings, saveSettings } from '#electron/storage/settings.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Language } from '#shared/domain/talk.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { chooseArchiveFile, chooseSaveFile } from './archive-dialogs.ts'
import { createMenuKeeper } from './menu.ts'
import { chooseOutlineFiles } from './outline-dialog.ts'
import { forkArchiveProcess, forkOutlineProcess } from './outline-process.ts'
import type { OpenedFiles } from './opened-files.ts'
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

/** Asks something over the window in use, in the speaker's language; `otherwise` when there is no window. */
const askOver = async <Answer>(
  database: Database,
  otherwise: Answer,
  ask: (window: BrowserWindow, t: Translate) => Promise<Answer>,
): Promise<Answer> => {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  return window === undefined ? otherwise : ask(window, translator(chosenLanguage(database)))
}

/** The dialogs of the computer. */
const dialogs = (database: Database): Pick<Service, `choose${'Outline' | 'Archive' | 'SavePath'}`> => ({
  chooseOutline: async () => askOver(database, [], chooseOutlineFiles),
  chooseArchive: async () => askOver(database, null, chooseArchiveFile),
  chooseSavePath: async (name) => askOver(database, null, async (window) => chooseSaveFile(window, name)),
})

/** What is read from outside, and what is printed: each in a process of its own. */
const readers: Pick<Service, 'readOutline' | 'readArchive' | 'printPdf'> = {
  readOutline: createOutlineReader(forkOutlineProcess),
  readArchive: createArchiveReader(forkArchiveProcess),
  printPdf: async (html) => (await import('./print-pdf.ts')).printPdf(html),
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
export const makeService = (database: Database, opened: OpenedFiles): Service => {
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
    ...readers,
    ...dialogs(database),
    takeOpened: opened.take,
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
  }
}
