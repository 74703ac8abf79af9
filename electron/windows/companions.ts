import { app, BrowserWindow, Notification } from 'electron'
import type { Rehearsal } from '#electron/rehearsal/rehearsal.ts'
import { standingOf } from '#electron/rehearsal/standing.ts'
import type { HotkeyName } from '#shared/domain/hotkeys.ts'
import { formatLength } from '#shared/domain/format.ts'
import { isOpenRun } from '#shared/domain/open-run.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import { millis } from '#shared/domain/time.ts'
import type { HotkeyState } from '#shared/ipc/window-contract.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { showDesk } from './desk-window.ts'
import { createSignals } from './give-signals.ts'
import { takeHotkeys } from './hotkeys.ts'
import { goesOn } from './run-on.ts'
import { createRunTray, type TrayFacts } from './run-tray.ts'
import type { WindowNeeds } from './window-keeper.ts'

/** What stands beside the windows needs of the app. */
export type CompanionNeeds = WindowNeeds & { readonly rehearsal: Rehearsal; readonly words: () => Translate }

/** How often the tray and the task bar are brought up to date, in ms. */
const ROUND = 5000

const standing = (run: RunInProgress) => {
  const found = standingOf(run)
  if (found === null) return null
  const { state, progress, budget } = found
  const share = Math.min(1, progress.elapsed / Math.max(1, budget.budget))
  const section = run.revision.sections.find(({ id }) => id === state.current)?.title ?? ''
  return { state, progress, section, share: isOpenRun(run.snapshot.run) ? -1 : share }
}

const commandRun = ({ rehearsal }: CompanionNeeds, command: RunCommand): void => {
  const run = rehearsal.current()
  if (goesOn(run)) rehearsal.command(run.snapshot.run.id, command)
}

const pauseOrGoOn = (needs: CompanionNeeds): void => {
  const run = needs.rehearsal.current()
  const isPaused = run !== null && standing(run)?.state.phase === 'paused'
  commandRun(needs, { type: isPaused ? 'resume' : 'pause' })
}

const turnClickThrough = ({ settings, changeSettings }: CompanionNeeds): void => {
  const { mini } = settings()
  changeSettings({ mini: { ...mini, clickThrough: !mini.clickThrough } })
}

const press = (needs: CompanionNeeds, name: HotkeyName): void => {
  if (name === 'click-through') turnClickThrough(needs)
  else if (name === 'pause') pauseOrGoOn(needs)
  else commandRun(needs, { type: name })
}

const factsOf = ({ settings, words }: CompanionNeeds, run: RunInProgress): TrayFacts | null => {
  const found = standing(run)
  if (found === null) return null
  const { remaining, elapsed } = found.progress
  const isOpen = isOpenRun(run.snapshot.run)
  const time = formatLength(isOpen ? elapsed : millis(Math.abs(remaining)))
  const key = remaining < 0 ? 'tray.over' : 'tray.left'
  return {
    tooltip: words()(isOpen ? 'tray.elapsed' : key, { section: found.section, time }),
    isPaused: found.state.phase === 'paused',
    canPause: run.snapshot.run.kind !== 'live',
    isClickThrough: settings().mini.clickThrough,
  }
}

const showProgress = (run: RunInProgress | null): void => {
  const found = run === null ? null : standing(run)
  const mode = found?.state.phase === 'paused' ? 'paused' : 'normal'
  for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(found?.share ?? -1, { mode })
  app.dock?.setBadge(found === null ? '' : formatLength(found.progress.remaining))
}

const sayItGoesOn = (t: Translate): void => {
  if (Notification.isSupported())
    new Notification({ title: t('tray.goes-on'), body: t('tray.goes-on-about') }).show()
}

/** What stands beside the windows while a run is on: tray, task bar, hotkeys, and the word that it goes on without a window. */
export const createCompanions = (needs: CompanionNeeds) => {
  const { rehearsal, words, settings, tell } = needs
  const act = (command: RunCommand) => () => commandRun(needs, command)
  const showTray = createRunTray({
    show: () => void showDesk(),
    mark: act({ type: 'mark' }),
    undo: act({ type: 'undo' }),
    pause: () => pauseOrGoOn(needs),
    end: act({ type: 'finish' }),
    clickThrough: () => turnClickThrough(needs),
  })
  let round: NodeJS.Timeout | undefined
  let asked = ''
  let hotkeys: readonly HotkeyState[] = []
  const current = () => {
    const run = rehearsal.current()
    return goesOn(run) ? run : null
  }
  const show = (): void => {
    const run = current()
    showTray(run === null ? null : factsOf(needs, run), words())
    showProgress(run)
  }
  const keepHotkeys = (): void => {
    const wish = JSON.stringify([settings().hotkeys, current() !== null])
    if (wish === asked) return
    asked = wish
    hotkeys = takeHotkeys(settings().hotkeys, current() !== null, (name) => press(needs, name))
    tell('hotkeys.state', [...hotkeys])
  }
  const giveSignals = createSignals(needs)
  const follow = (): void => {
    keepHotkeys()
    giveSignals()
    show()
    if (current() === null) {
      clearInterval(round)
      round = undefined
    } else round ??= setInterval(show, ROUND)
  }
  app.on('window-all-closed', () => {
    if (current() !== null) sayItGoesOn(words())
  })
  return { follow, hotkeys: () => hotkeys }
}
