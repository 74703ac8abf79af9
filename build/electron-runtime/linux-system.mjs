import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCommand } from './run-command.mjs'

/**
 * What a Linux system has and can do; tests hand in their own.
 * @typedef {object} System
 * @property {boolean} root
 * @property {boolean} display
 * @property {(need: import('./linux-needs.mjs').Need) => Promise<boolean>} has
 * @property {(command: string) => boolean} hasCommand
 * @property {(name: string) => Promise<boolean>} knowsPackage
 * @property {(args: readonly string[]) => Promise<import('./run-command.mjs').Outcome>} aptGet
 */

/** Administrators' folders are not on every user's PATH. */
const PLACES = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin']

/**
 * The system this runs on.
 * @returns {System}
 */
export function thisSystem() {
  return {
    root: isRoot(),
    display: hasDisplay(process.env),
    has,
    hasCommand: (command) => placeOf(command) !== undefined,
    knowsPackage: async (name) => (await runCommand('apt-cache', ['show', name])).code === 0,
    aptGet: (args) =>
      runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }),
  }
}

/** Whether this runs as root, whom Chromium's sandbox refuses. */
export function isRoot() {
  return process.getuid?.() === 0
}

/**
 * Whether there is a screen to draw on.
 * @param {NodeJS.ProcessEnv} env
 */
export function hasDisplay(env) {
  return process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/** @type {System['has']} */
async function has({ library, command, language }) {
  if (library) return hasLibrary(library)
  if (command) return placeOf(command) !== undefined
  return language === undefined || hasFontFor(language)
}

/**
 * A system without ldconfig cannot be asked, and is not doubted.
 * @param {string} library
 */
async function hasLibrary(library) {
  const ldconfig = placeOf('ldconfig')
  if (!ldconfig) return true
  const { code, output } = await runCommand(ldconfig, ['-p'])
  return code !== 0 || output.includes(`\t${library} `)
}

/** @param {string} language */
async function hasFontFor(language) {
  if (!placeOf('fc-list')) return existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')
  return (await runCommand('fc-list', [`:lang=${language}`])).output.trim() !== ''
}

/** @param {string} command */
function placeOf(command) {
  return PLACES.map((folder) => join(folder, command)).find((path) => existsSync(path))
}
