// Starts the packaged app once and sees that it opens its library, paints its first screen and quits with 0.
import { mkdtemp, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endInWords } from './electron-runtime/end-in-words.mjs'
import { LauncherError } from './electron-runtime/launcher-error.mjs'
import { prepare } from './electron-runtime/prepare.mjs'
import { runChild } from './electron-runtime/run-child.mjs'

const RELEASE = fileURLToPath(new URL('../release', import.meta.url))

/** Where electron-builder's `dir` target leaves the executable, by platform. */
const CANDIDATES = [
  'linux-unpacked/dryrun',
  'mac/Dry Run.app/Contents/MacOS/Dry Run',
  'win-unpacked/Dry Run.exe',
]

const packaged = () => {
  const found = CANDIDATES.map((path) => join(RELEASE, path)).find(existsSync)
  if (found === undefined)
    throw new LauncherError('There is no package to try: run `npm run dist -- --dir` first.')
  return found
}

await endInWords(async () => {
  const executable = packaged()
  const { flags, env, stop } = await prepare(console.error)
  const data = await mkdtemp(join(tmpdir(), 'dryrun-smoke-'))
  const code = await runChild(executable, [...flags, '--smoke', `--user-data-dir=${data}`], env).finally(stop)
  await rm(data, { recursive: true })
  return code
})
