import { goesOn } from '#electron/rehearsal/goes-on.ts'
import type { Rehearsal } from '#electron/rehearsal/rehearsal.ts'
import { standingOf } from '#electron/rehearsal/standing.ts'
import type { HotkeyName } from '#shared/domain/hotkeys.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import type { WindowNeeds } from './window-keeper.ts'

type Needs = Pick<WindowNeeds, 'settings' | 'changeSettings'> & { readonly rehearsal: Rehearsal }

/** Commands the run that goes on; nothing where none does. */
export const commandRun = ({ rehearsal }: Needs, command: RunCommand): void => {
  const run = rehearsal.current()
  if (goesOn(run)) rehearsal.command(run.snapshot.run.id, command)
}

/** One press for both. */
export const pauseOrGoOn = (needs: Needs): void => {
  const run = needs.rehearsal.current()
  const isPaused = run !== null && standingOf(run)?.state.phase === 'paused'
  commandRun(needs, { type: isPaused ? 'resume' : 'pause' })
}

/** Lets clicks through the small window, or takes them again. */
export const turnClickThrough = ({ settings, changeSettings }: Needs): void => {
  const { mini } = settings()
  changeSettings({ mini: { ...mini, clickThrough: !mini.clickThrough } })
}

/** Does what a system-wide hotkey stands for. */
export const pressHotkey = (needs: Needs, name: HotkeyName): void => {
  if (name === 'click-through') turnClickThrough(needs)
  else if (name === 'pause') pauseOrGoOn(needs)
  else commandRun(needs, { type: name })
}
