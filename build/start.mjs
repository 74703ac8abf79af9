// Starts the app from its sources: node build/start.mjs -- ARGUMENTS FOR THE APP
import { fileURLToPath } from 'node:url'
import { endInWords } from './electron-runtime/end-in-words.mjs'
import { ensureBuild } from './electron-runtime/fresh-build.mjs'
import { hasDisplay } from './electron-runtime/linux-system.mjs'
import { prepare } from './electron-runtime/prepare.mjs'
import { runChild } from './electron-runtime/run-child.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** @param {readonly string[]} args */
async function startApp(args) {
  const { runtime, flags, env, stop } = await prepare(console.error)
  return runChild(runtime.path, [...flags, ROOT, ...args], env).finally(stop)
}

/** @param {readonly string[]} args */
async function showDemo(args) {
  console.error('There is no display here, so the app plays its demo on a virtual one.')
  const launcher = fileURLToPath(new URL('with-electron.mjs', import.meta.url))
  const demo = fileURLToPath(new URL('demo.mjs', import.meta.url))
  return runChild(process.execPath, [launcher, process.execPath, demo, ...args], process.env)
}

await endInWords(async () => {
  const args = process.argv.slice(2)
  const forApp = args[0] === '--' ? args.slice(1) : args
  await ensureBuild(ROOT, { log: console.error })
  return hasDisplay(process.env) ? startApp(forApp) : showDemo(forApp)
})
