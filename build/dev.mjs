// Runs the app from its sources with hot reload of the screens: node build/with-electron.mjs node build/dev.mjs
import { fileURLToPath } from 'node:url'
import { build, createServer } from 'vite'
import { endInWords } from './electron-runtime/end-in-words.mjs'
import { sandboxFlags } from './electron-runtime/linux.mjs'
import { runChild } from './electron-runtime/run-child.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

await endInWords(async () => {
  await build({ configFile: `${ROOT}build/vite.main.config.ts`, logLevel: 'warn' })
  await build({ configFile: `${ROOT}build/vite.worker.config.ts`, logLevel: 'warn' })
  await build({ configFile: `${ROOT}build/vite.preload.config.ts`, logLevel: 'warn' })
  const server = await createServer({ configFile: `${ROOT}build/vite.renderer.config.ts` })
  await server.listen()
  const url = server.resolvedUrls?.local[0] ?? ''
  const electron = process.env['DRYRUN_ELECTRON'] ?? 'electron'
  const env = { ...process.env, DRYRUN_DEV_URL: url }
  const code = await runChild(electron, [...sandboxFlags(), ROOT], env)
  await server.close()
  return code
})
