import { globalShortcut } from 'electron'
import { hotkeyNames, hotkeyProblem, type HotkeyName, type HotkeySettings } from '#shared/domain/hotkeys.ts'
import type { HotkeyState } from '#shared/ipc/window-contract.ts'
import { tryTo } from './try-to.ts'

const taken = (keys: string, press: () => void): boolean => {
  try {
    return globalShortcut.register(keys, press)
  } catch {
    return false
  }
}

/** Takes the hotkeys from the system, those that nothing speaks against, or gives all of them back; how each stands. */
export const takeHotkeys = (
  settings: HotkeySettings,
  isRunOn: boolean,
  press: (name: HotkeyName) => void,
): readonly HotkeyState[] => {
  globalShortcut.unregisterAll()
  const isWanted = settings.isOn && isRunOn
  return hotkeyNames.map((name): HotkeyState => {
    const keys = settings.keys[name]
    const problem = hotkeyProblem(settings, name)
    if (!isWanted || keys === null || problem !== null) return { name, problem, isTaken: false }
    const isTaken = taken(keys, () => tryTo(`hotkey ${name}`, () => press(name)))
    return { name, problem: isTaken ? null : 'refused', isTaken }
  })
}
