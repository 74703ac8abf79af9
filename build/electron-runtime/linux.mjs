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
  const needed = missing.filter((need) => need !== JAPANESE_FONT)
  if (needed.length === 0) return offerFont({ log, system })
  if (!system.hasCommand('apt-get')) throw withoutApt(needed)
  if (system.root && (await install(missing, { log, system }))) return
  throw withoutLibraries(await packagesFor(missing, system), system)
}

/**
 * The app runs without it, and not everyone reads Japanese: nothing stops for a font.
 * @param {{ log: (line: string) => void, system: System }} means
 */
async function offerFont({ log, system }) {
  if (!system.hasCommand('apt-get'))
    return log('Japanese has no font here; to add one, install Noto Sans CJK with your package manager.')
  if (system.root && (await install([JAPANESE_FONT], { log, system }))) return
  const [name] = await packagesFor([JAPANESE_FONT], system)
  log(`Japanese has no font here; to add one: ${system.root ? '' : 'sudo '}apt-get install -y ${name}`)
}

/** @param {System} system */
async function missingNeeds(system) {
  const needs = [...LIBRARIES, JAPANESE_FONT, ...(system.display ? [] : VIRTUAL_DISPLAY)]
  const there = await Promise.all(needs.map((need) => system.has(need)))
  return needs.filter((_, at) => !there[at])
}

/**
 * Installs with apt as root and says what; whether that went well.
 * @param {readonly import('./linux-needs.mjs').Need[]} missing
 * @param {{ log: (line: string) => void, system: System }} means
 */
async function install(missing, { log, system }) {
  // Without lists apt knows no package; a failed update may still leave good ones.
  await system.aptGet(['update', '-qq'])
  const packages = await packagesFor(missing, system)
  log(`Installing what Electron needs of the system: ${packages.join(' ')}`)
  const { code } = await system.aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages])
  return code === 0
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
  const names = missing.map(({ library, command }) => library ?? command)
  return new LauncherError(
    `Electron needs what this system does not have: ${names.join(', ')}; install it with your package manager and start again.`,
  )
}

/**
 * @param {readonly string[]} packages
 * @param {System} system
 */
function withoutLibraries(packages, { root }) {
  const line = `apt-get install -y ${packages.join(' ')}`
  return new LauncherError(
    root
      ? `System libraries could not be installed: check the network, run this line and start again: apt-get update && ${line}`
      : `Electron needs system libraries that are missing; run this line and start again: sudo ${line}`,
  )
}
