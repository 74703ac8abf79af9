// Runs a command that needs Electron: node build/with-electron.mjs COMMAND ARGUMENTS…
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endInWords } from './electron-runtime/end-in-words.mjs'
import { LauncherError } from './electron-runtime/launcher-error.mjs'
import { prepare } from './electron-runtime/prepare.mjs'
import { runChild } from './electron-runtime/run-child.mjs'

const TOOLS = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))

await endInWords(async () => {
  const [command, ...args] = process.argv.slice(2)
  if (!command)
    throw new LauncherError('Name the command to run: node build/with-electron.mjs COMMAND ARGUMENTS')
  const { env, stop } = await prepare(console.error)
  const path = `${TOOLS}${delimiter}${env['PATH'] ?? ''}`
  return runChild(command, args, { ...env, PATH: path }).finally(stop)
})
