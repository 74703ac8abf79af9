import { LauncherError, reasonOf } from './launcher-error.mjs'

/**
 * Runs a command to its exit code; a failure ends in one sentence and exit code 1, never in a stack trace.
 * @param {() => Promise<number>} command
 */
export async function endInWords(command) {
  try {
    process.exitCode = await command()
  } catch (error) {
    console.error(error instanceof LauncherError ? error.message : unexpected(error))
    process.exitCode = 1
  }
}

/** @param {unknown} error */
function unexpected(error) {
  return `The launcher stopped on something it did not expect (${reasonOf(error)}): start again, and if it happens again report this line.`
}
