/** A failure whose message is one sentence for the person at the keyboard, saying what to do. */
export class LauncherError extends Error {
  /** @override */
  name = 'LauncherError'
}

/**
 * The code of a system error (`ENOSPC`), or nothing.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function codeOf(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

const FULL = ['ENOSPC', 'EDQUOT']
const CLOSED = ['EACCES', 'EPERM', 'EROFS']

/**
 * Whether something failed for want of room on a disk or of leave to write there.
 * @param {unknown} error
 */
export function isOfDisk(error) {
  return [...FULL, ...CLOSED].includes(codeOf(error) ?? '')
}

/**
 * Turns any failure of work in a folder into words.
 * @param {unknown} error
 * @param {string} folder
 * @returns {LauncherError}
 */
export function inWords(error, folder) {
  if (error instanceof LauncherError) return error
  const code = codeOf(error) ?? ''
  if (FULL.includes(code)) return diskFull(folder)
  if (CLOSED.includes(code))
    return new LauncherError(
      `The folder ${folder} cannot be written: make it writable, or set XDG_CACHE_HOME to one that is, and start again.`,
    )
  return new LauncherError(
    `Preparing Electron failed (${reasonOf(error)}): start again, and if it fails the same way delete the folder ${folder}.`,
  )
}

/**
 * The sentence for a disk without room.
 * @param {string} folder
 */
export function diskFull(folder) {
  return new LauncherError(
    `The disk that holds ${folder} is full: free about 1 GB on it, or set XDG_CACHE_HOME to a folder on another disk, and start again.`,
  )
}

/**
 * Why something failed, short enough for brackets: the code beneath a failed fetch, else the first line of the message.
 * @param {unknown} error
 * @returns {string}
 */
export function reasonOf(error) {
  const cause = error instanceof Error ? codeOf(error.cause) : undefined
  const text = error instanceof Error ? error.message : String(error)
  return cause ?? text.split('\n', 1)[0] ?? text
}
