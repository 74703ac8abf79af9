import { app, BrowserWindow, Notification } from 'electron'
import { goesOn } from '#electron/rehearsal/goes-on.ts'
import type { Rehearsal } from '#electron/rehearsal/rehearsal.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import type { HotkeyState } from '#shared/ipc/window-contract.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { showDesk } from './desk-window.ts'
import { createSignals } from './give-signals.ts'
import { takeHotkeys } from './hotkeys.ts'
import { commandRun, pauseOrGoOn, pressHotkey, turnClickThrough } from './press-run.ts'
import { isRunOn } from './run-on.ts'
import { createRunTray } from './run-tray.ts'
import { showProgress } from './show-progress.ts'
import { trayOfRun, trayOfWaiting } from './tray-facts.ts'
import { tryTo } from './try-to.ts'
import type { WindowNeeds } from './window-keeper.ts'

/** What stands beside the windows needs of the app. */
export type CompanionNeeds = WindowNeeds & { readonly rehearsal: Rehearsal; readonly words: () => Translate }

/** How often the tray and the task bar are brought up to date, in ms. */
const ROUND = 5000

const currentOf = ({ rehearsal }: CompanionNeeds): RunInProgress | null => {
  const run = rehearsal.current()
  return goesOn(run) ? run : null
}

/** The tray, and the run on the task bar; call whenever one of them may have changed. */
const createShow = (needs: CompanionNeeds): (() => void) => {
  const { rehearsal, words, settings } = needs
  const showTray = createRunTray({
    show: () => void showDesk(),
    mark: () => commandRun(needs, { type: 'mark' }),
    undo: () => commandRun(needs, { type: 'undo' }),
    pause: () => pauseOrGoOn(needs),
    end: () => commandRun(needs, { type: 'finish' }),
    clickThrough: () => turnClickThrough(needs),
    stopWaiting: rehearsal.stopWaiting,
  })
  return () => {
    const run = currentOf(needs)
    const waiting = rehearsal.waiting()
    const waits = waiting === null ? null : trayOfWaiting(words(), waiting)
    showTray(run === null ? waits : trayOfRun(words(), run, settings().mini.clickThrough), words())
    showProgress(run)
  }
}

/** The hotkeys, taken while a run goes on; call whenever that or the settings may have changed. */
const createHotkeys = (needs: CompanionNeeds) => {
  let asked = ''
  let hotkeys: readonly HotkeyState[] = []
  const keep = (): void => {
    const { settings, tell } = needs
    const isOn = currentOf(needs) !== null
    const wish = JSON.stringify([settings().hotkeys, isOn])
    if (wish === asked) return
    asked = wish
    hotkeys = takeHotkeys(settings().hotkeys, isOn, (name) => pressHotkey(needs, name))
    tell('hotkeys.state', [...hotkeys])
  }
  return { keep, states: () => hotkeys }
}

const sayItGoesOn = ({ rehearsal, words }: CompanionNeeds): void => {
  if (!isRunOn() || !Notification.isSupported()) return
  const t = words()
  const waiting = rehearsal.waiting()
  const [title, body] =
    waiting === null
      ? [t('tray.goes-on'), t('tray.goes-on-about')]
      : [trayOfWaiting(t, waiting).tooltip, t('tray.waits-about')]
  new Notification({ title, body }).show()
}

/** Calls every few seconds while a run is on, and brings the desk back when it is over and no window is open: the app would be nowhere. */
const createRounds = (work: () => void): (() => void) => {
  let round: NodeJS.Timeout | undefined
  return () => {
    if (isRunOn()) {
      round ??= setInterval(() => tryTo('tray', work), ROUND)
      return
    }
    if (round !== undefined && BrowserWindow.getAllWindows().length === 0) showDesk()
    clearInterval(round)
    round = undefined
  }
}

/** What stands beside the windows while a run is on: tray, task bar, hotkeys, signals, and the word that it goes on without a window. */
export const createCompanions = (needs: CompanionNeeds) => {
  const hotkeys = createHotkeys(needs)
  const giveSignals = createSignals(needs)
  const show = createShow(needs)
  const keepRounds = createRounds(show)
  const follow = (): void => {
    for (const work of [hotkeys.keep, giveSignals, show, keepRounds]) tryTo('beside the run', work)
  }
  app.on('window-all-closed', () => tryTo('word that it goes on', () => sayItGoesOn(needs)))
  return { follow, hotkeys: hotkeys.states }
}
