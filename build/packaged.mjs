import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The app in a folder that electron-builder's `dir` target leaves, by platform. */
const EXECUTABLES = ['dryrun', 'Dry Run.app/Contents/MacOS/Dry Run', 'Dry Run.exe']

/** Architectures that such a folder is named after; x64 goes without. */
const ARCHITECTURES = ['arm64', 'armv7l', 'ia32']

/**
 * The packaged app for an architecture, or nothing; one that is made for it before one whose folder does not say.
 * @param {string} release where the packages are
 * @param {string} arch as process.arch
 * @returns {string | undefined}
 */
export function packagedIn(release, arch) {
  if (!existsSync(release)) return undefined
  const others = ARCHITECTURES.filter((one) => one !== arch)
  /** @param {string} folder */
  const isNamed = (folder) => Number(folder.includes(arch))
  return readdirSync(release)
    .filter((folder) => !others.some((other) => folder.includes(other)))
    .toSorted((one, other) => isNamed(other) - isNamed(one))
    .flatMap((folder) => EXECUTABLES.map((path) => join(release, folder, path)))
    .find((path) => existsSync(path))
}
