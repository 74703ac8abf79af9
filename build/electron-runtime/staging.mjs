import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { constants } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { codeOf } from './launcher-error.mjs'

const HOUR = 3_600_000
const DEADLY = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Gives work a folder of its own beside `place`, so on the same disk, and removes it after, even on Ctrl-C.
 * @template T
 * @param {string} place
 * @param {(staging: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withStaging(place, work) {
  await mkdir(dirname(place), { recursive: true })
  await sweep(place)
  const staging = await mkdtemp(join(dirname(place), `${prefixOf(place)}${process.pid}-`))
  const release = removeOnSignal(staging)
  try {
    return await work(staging)
  } finally {
    release()
    await rm(staging, { recursive: true, force: true })
  }
}

/**
 * Moves a finished folder to its place in one step; when another process was first, its folder stays.
 * @param {string} finished
 * @param {string} place
 * @param {(folder: string) => boolean} isWhole
 */
export async function publish(finished, place, isWhole) {
  try {
    await rename(finished, place)
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error) ?? '')) throw error
    if (isWhole(place)) return
    await rename(place, `${finished}-damaged`)
    await rename(finished, place)
  }
}

/** @param {string} place */
function prefixOf(place) {
  return `.${basename(place)}-`
}

/**
 * A signal ends us through "exit", where commands we still run are ended too, before what they write into is removed.
 * @param {string} staging
 */
function removeOnSignal(staging) {
  /** @param {NodeJS.Signals} signal */
  const leave = (signal) => process.exit(128 + constants.signals[signal])
  const remove = () => rmSync(staging, { recursive: true, force: true })
  process.once('exit', remove)
  for (const signal of DEADLY) process.once(signal, leave)
  return () => {
    process.removeListener('exit', remove)
    for (const signal of DEADLY) process.removeListener(signal, leave)
  }
}

/**
 * Removes what killed starts left behind.
 * @param {string} place
 */
async function sweep(place) {
  const prefix = prefixOf(place)
  const names = (await readdir(dirname(place))).filter((name) => name.startsWith(prefix))
  const ownerless = names.filter((name) => !isAlive(Number.parseInt(name.slice(prefix.length), 10)))
  await Promise.all(ownerless.map((name) => removeIfOld(join(dirname(place), name))))
}

/**
 * Only what was untouched for an hour, because process ids mean nothing between containers that share a home.
 * @param {string} folder
 */
async function removeIfOld(folder) {
  const touched = await stat(folder).then(
    (found) => found.mtimeMs,
    () => Date.now(),
  )
  if (Date.now() - touched > HOUR) await rm(folder, { recursive: true, force: true })
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
