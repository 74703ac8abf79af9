import { withDisplay } from './display.mjs'
import { ensureLibraries, sandboxFlags } from './linux.mjs'
import { findRuntime } from './runtime.mjs'

/**
 * All that Electron needs before it can start, and the end of what was started for it.
 * @typedef {object} Prepared
 * @property {import('./runtime.mjs').Runtime} runtime
 * @property {NodeJS.ProcessEnv} env
 * @property {readonly string[]} flags
 * @property {() => void} stop
 */

/**
 * Makes sure of libraries, runtime and display, in this order: what may stop in words comes before what takes long.
 * @param {(line: string) => void} log
 * @returns {Promise<Prepared>}
 */
export async function prepare(log) {
  await ensureLibraries({ log })
  const runtime = await findRuntime({ log })
  const display = await withDisplay()
  const flags = sandboxFlags()
  if (flags.length > 0) log('Running as root, so Electron is started without its sandbox (--no-sandbox).')
  return {
    runtime,
    flags,
    env: { ...process.env, ...environment(runtime, flags), ...display.env },
    stop: display.stop,
  }
}

/**
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {readonly string[]} flags
 */
function environment(runtime, flags) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
    DRYRUN_ELECTRON: runtime.path,
    ...(flags.includes('--no-sandbox') ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}),
  }
}
