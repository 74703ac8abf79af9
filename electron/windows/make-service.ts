import { app, BrowserWindow, clipboard } from 'electron'
import { v7 as newId } from 'uuid'
import { translator } from '#shared/i18n/translator.ts'
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
import { guardQuit } from './last-word.ts'
import { restoreFromMenu } from './restore-from-menu.ts'
import { ownRun } from './own-run.ts'
import { tellWindows } from './spread-word.ts'
import { applyTheme } from './theme.ts'
import { systemLanguage } from './system-language.ts'
import { tryTo } from './try-to.ts'
import type { WindowNeeds } from './window-keeper.ts'
import { lazyCompanions, lazyWindows } from './lazy-windows.ts'

/** The language chosen in the settings, or the computer's. */
const chosenLanguage = ({ language }: Settings): Language =>
  language === 'system' ? systemLanguage() : language

/** Asks something over the window in use, in the speaker's language; `otherwise` when there is no window. */
const askOver = async <Answer>(
  words: () => Translate,
  otherwise: Answer,
  ask: (window: BrowserWindow, t: Translate) => Promise<Answer>,
): Promise<Answer> => {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  return window === undefined ? otherwise : ask(window, words())
}

/** The dialogs of the computer. */
const dialogs = (words: () => Translate): Pick<Service, `choose${'Outline' | 'Archive' | 'SavePath'}`> => ({
  chooseOutline: async () => askOver(words, [], chooseOutlineFiles),
  chooseArchive: async () => askOver(words, null, chooseArchiveFile),
  chooseSavePath: async (name) => askOver(words, null, async (window) => chooseSaveFile(window, name)),
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

/** The settings in memory, so that no mark waits for the disk to read them. What main itself changes is applied, kept and told like what a window changes, and holds though the disk refuses it. */
const settingsOwner = (owner: SettingsOwner) => {
  let held = readSettings(owner.database)
  const apply = (chosen: Settings): void => {
    held = chosen
    owner.apply(chosen)
  }
  const changeSettings = (patch: Partial<Settings>): void => {
    const chosen = { ...held, ...patch }
    tryTo('keep the settings', () => saveSettings(owner.database, chosen))
    apply(chosen)
    owner.tell('settings.changed', chosen)
  }
  return { ...owner, apply, settings: () => held, changeSettings }
}

const info = () => ({
  version: app.getVersion(),
  dataFolder: app.getPath('userData'),
  language: systemLanguage(),
})

/** Puts together what the handlers work with: the library, the run in progress, and what only the running app can do. */
export const makeService = (database: Database, opened: OpenedFiles): Service => {
  const tell = tellWindows(() => BrowserWindow.getAllWindows())
  const keepMenu = createMenuKeeper(tell, {
    openWindow: (which) => void windows.port.open(which, null),
    restore: () => void restoreFromMenu({ database, rehearsal, words }),
  })
  const needs = settingsOwner({
    database,
    tell,
    apply: (chosen) => {
      applyTheme(chosen)
      keepMenu(chosenLanguage(chosen))
      void windows.applySettings(chosen)
      void beside.followAgain()
    },
  })
  const words = () => translator(chosenLanguage(needs.settings()))
  const windows = lazyWindows(needs)
  const { rehearsal, clock } = ownRun({ ...needs, words, follow: () => void beside.follow() })
  const beside = lazyCompanions({ ...needs, rehearsal, words })
  guardQuit(rehearsal, words)
  return {
    ...readers,
    ...dialogs(words),
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
