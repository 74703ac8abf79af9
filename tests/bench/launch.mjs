import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { sandboxFlags } from '#build/electron-runtime/linux.mjs'

/** The folders that Electron is started on: ours and the reference. */
export const APP = fileURLToPath(new URL('../..', import.meta.url))
export const TICKING = fileURLToPath(new URL('ticking', import.meta.url))
export const BARE = fileURLToPath(new URL('bare', import.meta.url))

/**
 * Starts an app and waits until it says that it can be used: ms from the start of the process to that line.
 * @param {string} folder
 * @param {{ data: string }} where
 * @returns {Promise<{ ms: number, pid: number, stop: () => Promise<void> }>}
 */
export async function launch(folder, { data }) {
  const began = performance.now()
  const child = spawn(
    process.env['DRYRUN_ELECTRON'] ?? 'electron',
    [...sandboxFlags(), folder, '--smoke=stay', `--user-data-dir=${data}`],
    { env: { ...process.env, DRYRUN_USER_DATA: data }, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const ms = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('smoke:')) resolve(performance.now() - began)
    })
    child.once('exit', (code) => reject(new Error(`${folder} ended with ${code} before it could be used`)))
  })
  const stop = async () => {
    child.removeAllListeners('exit')
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
  }
  return { ms, pid: child.pid ?? 0, stop }
}
