import { app as publicApp } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readArguments } from './arguments.mjs'

/**
 * Electron's own default app uses two setters that are not in its published types.
 * @typedef {typeof publicApp & { setVersion(version: string): void, setAppPath(path: string): void }} FullApp
 */
const app = /** @type {FullApp} */ (publicApp)
const require = createRequire(import.meta.url)
const asked = readArguments(process.argv.slice(1))

if (asked.version) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
if (asked.app === undefined) {
  console.error('This Electron needs the folder of an app as its first argument.')
  process.exit(1)
}
for (const module of asked.modules) require(resolve(module))
// Awaited at the top level: Electron holds back "ready" until the app has run, as schemes must be registered before.
await load(resolve(asked.app))

/** @param {string} folder */
async function load(folder) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (about.version) app.setVersion(about.version)
  // Electron derives userData from the name when it is first asked for.
  app.setName(about.productName ?? about.name ?? app.getName())
  app.setAppPath(folder)
  await import(pathToFileURL(require.resolve(join(folder, about.main ?? 'index.js'))).href)
}
