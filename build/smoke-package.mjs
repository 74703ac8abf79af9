// Starts the packaged app once and sees that it opens its library, paints its first screen and quits with 0.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endInWords } from './electron-runtime/end-in-words.mjs'
import { LauncherError } from './electron-runtime/launcher-error.mjs'
import { prepare } from './electron-runtime/prepare.mjs'
import { runChild } from './electron-runtime/run-child.mjs'
import { packagedIn } from './packaged.mjs'

const RELEASE = fileURLToPath(new URL('../release', import.meta.url))

await endInWords(async () => {
  const executable = packagedIn(RELEASE, process.arch)
  if (executable === undefined)
    throw new LauncherError('There is no package to try: run `npm run dist -- --dir` first.')
  const { flags, env, stop } = await prepare(console.error)
  const data = await mkdtemp(join(tmpdir(), 'dryrun-smoke-'))
  try {
    return await runChild(executable, [...flags, '--smoke', `--user-data-dir=${data}`], env)
  } finally {
    stop()
    await rm(data, { recursive: true, force: true })
  }
})
