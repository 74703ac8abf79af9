import { spawn } from 'node:child_process'

/**
 * What a finished command left behind; `missing` when there is no such command.
 * @typedef {{ code: number, output: string, errors: string, missing: boolean }} Outcome
 */

/**
 * Runs a command to its end and keeps what it wrote; never rejects for a command that fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptionsWithoutStdio} [options]
 * @returns {Promise<Outcome>}
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const kill = () => void child.kill('SIGKILL')
    // Before whoever cleans up what the command writes.
    process.prependOnceListener('exit', kill)
    let output = ''
    let errors = ''
    child.stdout?.on('data', (chunk) => (output += String(chunk)))
    child.stderr?.on('data', (chunk) => (errors += String(chunk)))
    child.once('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT'
      resolve({ code: 127, output, errors: errors || error.message, missing })
    })
    child.once('close', (code) => {
      process.removeListener('exit', kill)
      resolve({ code: code ?? 1, output, errors, missing: false })
    })
  })
}
