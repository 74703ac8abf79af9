import { BrowserWindow, nativeTheme } from 'electron'
import type { Settings } from '#shared/domain/settings.ts'

/** The screen's colour before the first paint: `--paper` of the theme's tokens. */
const PAPER = { dark: '#131417', light: '#fafaf6' } as const

/** That colour in the theme that holds now. */
export const paper = (): string => (nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light)

/** Makes windows, menus and the page's idea of the system's theme follow the setting, so that nothing flashes at the start. */
export const applyTheme = ({ theme }: Pick<Settings, 'theme'>): void => {
  if (nativeTheme.themeSource === theme) return
  nativeTheme.themeSource = theme
  for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(paper())
}
