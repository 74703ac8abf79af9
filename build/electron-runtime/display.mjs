import { spawn } from 'node:child_process'
import { LauncherError } from './launcher-error.mjs'
import { hasDisplay } from './linux-system.mjs'

const SCREEN = '1600x1000x24'

/**
 * A display to draw on: the environment that leads to it, whether nobody sees it, and its end.
 * @typedef {{ env: Readonly<Record<string, string>>, virtual: boolean, stop(): void }} Display
 */

/**
 * The display there is, or a virtual one (Xvfb) where there is none.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Display>}
 */
export async function withDisplay(env = process.env) {
  if (hasDisplay(env)) return { env: waylandHint(env), virtual: false, stop: () => {} }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // A Ctrl-C is for the app; the screen must outlive it.
    detached: true,
  })
  const stop = () => void server.kill()
  process.once('exit', stop)
  const number = await displayNumber(server)
  server.unref()
  return { env: { DISPLAY: `:${number}` }, virtual: true, stop }
}

/**
 * Electron before 38 looks for X unless told.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Readonly<Record<string, string>>}
 */
function waylandHint(env) {
  return env['WAYLAND_DISPLAY'] && !env['DISPLAY'] ? { ELECTRON_OZONE_PLATFORM_HINT: 'auto' } : {}
}

/**
 * Xvfb writes the free number it took once it accepts clients.
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    const refuse = () =>
      reject(
        new LauncherError(
          'The virtual display (Xvfb) did not start: run "Xvfb :99" to see why, and start again.',
        ),
      )
    server.once('error', refuse)
    server.once('exit', refuse)
    let text = ''
    const pipe = server.stdio[3]
    pipe?.on('data', (chunk) => {
      text += String(chunk)
      if (!text.endsWith('\n')) return
      pipe.destroy()
      resolve(text.trim())
    })
  })
}
