import { utilityProcess, type UtilityProcess } from 'electron'
import { join } from 'node:path'

/** A fresh process that reads one outline: what is wrong in a file from outside stays in there. */
export const forkOutlineProcess = (): UtilityProcess =>
  utilityProcess.fork(join(import.meta.dirname, 'outline-worker.js'), [], {
    serviceName: 'outline reader',
    execArgv: ['--js-flags=--max-old-space-size=200'],
    env: {},
    stdio: 'ignore',
  })
