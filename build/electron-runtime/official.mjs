import { rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { executableIn, isComplete } from './executable.mjs'
import { showProgress } from './progress.mjs'
import { publish, withStaging } from './staging.mjs'

/** Milliseconds without a byte after which the release site counts as out of reach. */
const STALL = 8_000

/** The folder of the electron package. */
export function electronPackage() {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
}

/**
 * Downloads the official binary into the electron package with the tools of that package, so with its checksums and mirrors.
 * @param {string} home the electron package
 * @param {NodeJS.Platform} platform
 * @returns {Promise<string>} its folder
 */
export async function downloadOfficial(home, platform) {
  const tools = createRequire(join(home, 'package.json'))
  const zip = await download(tools)
  const dist = join(home, 'dist')
  await withStaging(dist, async (staging) => {
    const unpacked = join(staging, 'dist')
    await tools('@electron-internal/extract-zip').extract(zip, { dir: unpacked })
    await rm(join(unpacked, 'electron.d.ts'), { force: true })
    await publish(unpacked, dist, (folder) => isComplete(folder, platform))
  })
  // The electron package believes in its dist folder only with this file.
  await writeFile(join(home, 'path.txt'), relative(dist, executableIn(dist, platform)))
  return dist
}

/**
 * @param {NodeJS.Require} tools
 * @returns {Promise<string>} the zip
 */
async function download(tools) {
  const watch = watchDownload()
  const downloadOptions = { quiet: true, signal: watch.signal, getProgressCallback: watch.onBytes }
  const { version } = tools('./package.json')
  const checksums = tools('./checksums.json')
  const wanted = { version, checksums, artifactName: 'electron', downloadOptions }
  return tools('@electron/get').downloadArtifact(wanted).finally(watch.end)
}

/** Shows a download and gives it up when it stands still; a slow one may take its time. */
function watchDownload() {
  const stall = new AbortController()
  const timer = setTimeout(() => stall.abort(new Error('no answer')), STALL)
  /** @type {ReturnType<typeof showProgress> | undefined} */
  let progress
  return {
    signal: stall.signal,
    /** @param {{ transferred: number, total: number | null }} state */
    onBytes({ transferred, total }) {
      timer.refresh()
      progress ??= showProgress({
        label: 'Downloading Electron',
        total: total ?? Infinity,
        screen: process.stderr,
      })
      progress.update(transferred)
    },
    end() {
      clearTimeout(timer)
      progress?.end()
    },
  }
}
