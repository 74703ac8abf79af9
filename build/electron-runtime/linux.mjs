import { LauncherError } from './launcher-error.mjs'
import { JAPANESE_FONT, LIBRARIES, VIRTUAL_DISPLAY } from './linux-needs.mjs'
import { isRoot, thisSystem } from './linux-system.mjs'

/** @typedef {import('./linux-system.mjs').System} System */

/**
 * Chromium's flags for this user: root has no sandbox.
 * @param {boolean} [root]
 * @returns {string[]}
 */
export function sandboxFlags(root = process.platform === 'linux' && isRoot()) {
  return root ? ['--no-sandbox'] : []
}

/**
 * Makes sure that Linux has what Electron needs: installs it as root, else stops with the line to run.
 * @param {{ log: (line: string) => void }} wish
 * @param {System} [system]
 */
export async function ensureLibraries({ log }, system = thisSystem()) {
  if (process.platform !== 'linux') return
  const missing = await missingNeeds(system)
  if (missing.length === 0) return
  if (!system.hasCommand('apt-get')) throw withoutApt(missing)
  if (system.root) return install(missing, { log, system })
  const advice = `sudo apt-get install -y ${(await packagesFor(missing, system)).join(' ')}`
  // The app runs without it, and not everyone reads Japanese.
  if (missing.every((need) => need === JAPANESE_FONT))
    return log(`Japanese has no font here; to add one: ${advice}`)
  throw new LauncherError(
    `Electron needs system libraries that are missing; run this line and start again: ${advice}`,
  )
}

/** @param {System} system */
async function missingNeeds(system) {
  const needs = [...LIBRARIES, JAPANESE_FONT, ...(system.display ? [] : VIRTUAL_DISPLAY)]
  const there = await Promise.all(needs.map((need) => system.has(need)))
  return needs.filter((_, at) => !there[at])
}

/**
 * @param {readonly import('./linux-needs.mjs').Need[]} missing
 * @param {{ log: (line: string) => void, system: System }} means
 */
async function install(missing, { log, system }) {
  // Without lists apt knows no package; a failed update may still leave good ones.
  await system.aptGet(['update', '-qq'])
  const packages = await packagesFor(missing, system)
  log(`Installing what Electron needs of the system: ${packages.join(' ')}`)
  const { code } = await system.aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages])
  if (code === 0) return
  throw new LauncherError(
    `System libraries could not be installed: check the network, run this line and start again: apt-get update && apt-get install -y ${packages.join(' ')}`,
  )
}

/**
 * @param {readonly import('./linux-needs.mjs').Need[]} needs
 * @param {System} system
 */
function packagesFor(needs, system) {
  return Promise.all(needs.map(({ packages }) => nameHere(packages, system)))
}

/**
 * The first name the system's apt knows; the last is the common one.
 * @param {readonly string[]} names
 * @param {System} system
 * @returns {Promise<string>}
 */
async function nameHere(names, system) {
  const [name = '', ...others] = names
  if (others.length === 0 || (await system.knowsPackage(name))) return name
  return nameHere(others, system)
}

/** @param {readonly import('./linux-needs.mjs').Need[]} missing */
function withoutApt(missing) {
  const names = missing.map(({ library, command, packages }) => library ?? command ?? packages.at(-1))
  return new LauncherError(
    `Electron needs what this system does not have: ${names.join(', ')}; install it with your package manager and start again.`,
  )
}
