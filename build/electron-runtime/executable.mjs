import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where the executable stands inside a runtime folder, as the electron package lays it out.
 * @param {string} dist
 * @param {NodeJS.Platform} platform
 */
export function executableIn(dist, platform) {
  if (platform === 'darwin') return join(dist, 'Electron.app/Contents/MacOS/Electron')
  return join(dist, platform === 'win32' ? 'electron.exe' : 'electron')
}

/**
 * The version a runtime folder says it has, without a leading v.
 * @param {string} dist
 * @returns {string | undefined}
 */
export function versionOf(dist) {
  const file = join(dist, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined
}

/**
 * Whether a runtime folder can be started: its executable and its version are there.
 * @param {string} dist
 * @param {NodeJS.Platform} platform
 */
export function isComplete(dist, platform) {
  return existsSync(executableIn(dist, platform)) && versionOf(dist) !== undefined
}
