import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Milliseconds between two looks. */
const LOOK_EVERY = 500
/** Milliseconds without a new byte after which the network counts as gone. */
const STALL = 60_000

/**
 * Reports the size of a folder as it grows, and gives up when it stops growing.
 * @param {string} folder
 * @param {(bytes: number) => void} report
 */
export function watchGrowth(folder, report) {
  const stall = new AbortController()
  let largest = 0
  let grewAt = performance.now()
  const look = async () => {
    const size = await sizeOf(folder)
    if (size > largest) grewAt = performance.now()
    largest = Math.max(largest, size)
    if (largest > 0) report(largest)
    if (performance.now() - grewAt > STALL) stall.abort()
  }
  const timer = setInterval(() => void look(), LOOK_EVERY)
  return { stalled: stall.signal, stop: () => clearInterval(timer) }
}

/** @param {string} folder */
async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      (found) => (found.isFile() ? found.size : 0),
      () => 0,
    ),
  )
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
