import { app, BrowserWindow, clipboard } from 'electron'
import { v7 as newId } from 'uuid'
import { translator } from '#electron/i18n.ts'
import { createOutlineReader } from '#electron/import/read-outline.ts'
import { readTextFile } from '#electron/import/read-text-file.ts'
import type { Service } from '#electron/ipc/service.ts'
import { createRehearsal } from '#electron/rehearsal/rehearsal.ts'
import type { Database } from '#electron/storage/database.ts'
import { readSettings, saveSettings } from '#electron/storage/settings.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Language } from '#shared/domain/talk.ts'
import { chooseClock } from './choose-clock.ts'
import { createMenuKeeper } from './menu.ts'
import { chooseOutlineFile } from './outline-dialog.ts'
import { forkOutlineProcess } from './outline-process.ts'
import { createDisplayKeeper } from './power.ts'
import { tellWindows } from './spread-word.ts'
import { noteRun } from './run-on.ts'
import { applyTheme } from './theme.ts'
import { systemLanguage } from './system-language.ts'
import type { WindowNeeds } from './window-keeper.ts'

/** The language chosen in the settings, or the computer's. */
const chosenLanguage = (database: Database): Language => {
  const { language } = readSettings(database)
  return language === 'system' ? systemLanguage() : language
}

const chooseOutline = async (database: Database): Promise<string | null> => {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  const file =
    window === undefined ? null : await chooseOutlineFile(window, translator(chosenLanguage(database)))
  return file === null ? null : readTextFile(file)
}

/** The windows beside the desk; what opens them is loaded when it is first wanted. */
const lazyWindows = (needs: WindowNeeds) => {
  let keeper: ReturnType<typeof load> | null = null
  const load = async () => (await import('./window-keeper.ts')).createWindowKeeper(needs)
  const kept = () => (keeper ??= load())
  return {
    port: {
      open: async (which, display) => (await kept()).open(which, display),
      close: async (which) => (await kept()).close(which),
      state: async () => (await kept()).state(),
    } satisfies Service['windows'],
    applySettings: async (settings: Settings) => (await keeper)?.applySettings(settings),
  }
}

/** Puts together what the handlers work with: the library, the run in progress, and what only the running app can do. */
export const makeService = (database: Database): Service => {
  const tell = tellWindows(() => BrowserWindow.getAllWindows())
  const keepDisplayAwake = createDisplayKeeper()
  const keepMenu = createMenuKeeper()
  const settings = () => readSettings(database)
  const apply = (chosen: Settings): void => {
    applyTheme(chosen)
    keepMenu(chosenLanguage(database))
    void windows.applySettings(chosen)
  }
  const changeSettings = (patch: Partial<Settings>): void => {
    const chosen = { ...settings(), ...patch }
    saveSettings(database, chosen)
    apply(chosen)
    tell('settings.changed', chosen)
  }
  const windows = lazyWindows({ settings, changeSettings, tell })
  const clock = chooseClock(() => rehearsal.tell())
  const rehearsal = createRehearsal({
    database,
    clock,
    newId,
    bounce: () => readSettings(database).bounce,
    push: (snapshot) => {
      noteRun(rehearsal.current())
      keepDisplayAwake(snapshot !== null)
      tell('run.snapshot', snapshot)
    },
  })
  return {
    database,
    rehearsal,
    clock,
    newId,
    translator,
    tell,
    info: () => ({
      version: app.getVersion(),
      dataFolder: app.getPath('userData'),
      language: systemLanguage(),
    }),
    applySettings: apply,
    windows: windows.port,
    copyText: (text) => void clipboard.writeText(text),
    chooseOutline: () => chooseOutline(database),
    readOutline: createOutlineReader(forkOutlineProcess),
  }
}
