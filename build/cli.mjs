#!/usr/bin/env node
// The command line from a checkout: builds it when its sources are newer, then does what it is asked.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PRODUCT = join(ROOT, 'out/cli/dryrun.mjs')
const CONFIG = join(ROOT, 'build/vite.cli.config.ts')

/** When the newest of the sources was changed, in ms since 1970. */
function newestSource() {
  const folders = ['shared', 'electron'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(ROOT, folder, name),
    ),
  )
  return Math.max(...[...folders, CONFIG, join(ROOT, 'package.json')].map((file) => statSync(file).mtimeMs))
}

async function buildOnce() {
  if (existsSync(PRODUCT) && statSync(PRODUCT).mtimeMs >= newestSource()) return
  process.stderr.write('Building the command line once…\n')
  const { build } = await import('vite')
  await build({ root: ROOT, configFile: CONFIG, logLevel: 'error' })
}

try {
  await buildOnce()
  await import(pathToFileURL(PRODUCT).href)
} catch (error) {
  process.stderr.write(
    `The command line could not be built or started: run npm ci and try again. ${error instanceof Error ? error.message : ''}\n`,
  )
  process.exitCode = 2
}
