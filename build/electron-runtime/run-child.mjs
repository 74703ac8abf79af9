import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { LauncherError } from './launcher-error.mjs'

const PASSED_ON = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs a command in our own terminal, passes signals on to it and returns its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export async function runChild(command, args, env) {
  // Node refuses to start a .cmd file without a shell.
  const shell = process.platform === 'win32' && !command.endsWith('.exe')
  const child = spawn(command, args, { env, shell, stdio: 'inherit' })
  const release = passSignals(child)
  try {
    return await exitCode(child)
  } catch {
    throw new LauncherError(
      `The command "${command}" could not be started: check that it is installed (npm ci).`,
    )
  } finally {
    release()
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function passSignals(child) {
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    // The terminal sends Ctrl-C to the child itself, and a second one means "at once".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of PASSED_ON) process.on(signal, pass)
  return () => {
    for (const signal of PASSED_ON) process.removeListener(signal, pass)
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    // As shells do it: 128 and the signal's number.
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}
