// A start that a signal ends some turns of the event loop after its package has arrived.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeReplacement } from '#build/electron-runtime/replacement.mjs'

const { wanted, cache, tarball, turns, signal } = JSON.parse(process.argv[2] ?? '{}')

/** @param {number} left */
const endAfter = (left) => {
  if (left === 0) process.kill(process.pid, signal)
  else setImmediate(endAfter, left - 1)
}

await makeReplacement(wanted, {
  cache,
  fetch: async (_wanted, folder) => {
    const place = join(folder, 'fetched.tgz')
    copyFileSync(tarball, place)
    endAfter(turns)
    return place
  },
})
