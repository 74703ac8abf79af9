import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Takes out of the product what belongs to a bare Electron only: its default app and its version file.
 * @param {import('electron-builder').AfterPackContext} context
 */
export const afterPack = async ({ appOutDir, packager }) => {
  const resources = packager.getResourcesDir(appOutDir)
  const leftovers = [join(resources, 'default_app.asar'), join(appOutDir, 'version')]
  await Promise.all(leftovers.filter(existsSync).map((file) => rm(file)))
}
