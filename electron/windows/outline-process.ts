import { utilityProcess, type UtilityProcess } from 'electron'
import { join } from 'node:path'

/** A fresh process that reads one file with so many MB of memory: what is wrong in a file from outside stays in there. */
const forkReader = (megabytes: number): UtilityProcess =>
  utilityProcess.fork(join(import.meta.dirname, '../worker/outline-worker.js'), [], {
    serviceName: 'outline reader',
    execArgv: [`--js-flags=--max-old-space-size=${megabytes}`],
    env: {},
    stdio: 'ignore',
  })

/** A process for any outline or deck. */
export const forkOutlineProcess = (): UtilityProcess => forkReader(200)

/** A process for one of our own files, which may be a whole library. */
export const forkArchiveProcess = (): UtilityProcess => forkReader(512)
