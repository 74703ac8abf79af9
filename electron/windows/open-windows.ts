import type { BrowserWindow } from 'electron'
import { windowNames, type WindowName } from '#shared/ipc/window-names.ts'

const kept = new Map<WindowName, BrowserWindow>()

/** Keeps a window under its name until it is closed. */
export const keepWindow = (name: WindowName, window: BrowserWindow): BrowserWindow => {
  kept.set(name, window)
  window.on('closed', () => kept.delete(name))
  return window
}

/** The open window of this name; null when it is not open. */
export const windowNamed = (name: WindowName): BrowserWindow | null => kept.get(name) ?? null

/** The names of the windows that are open. */
export const openWindows = (): readonly WindowName[] => windowNames.filter((name) => kept.has(name))
