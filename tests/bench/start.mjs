import { APP, BARE, launch } from './launch.mjs'
import { alternate } from './measure.mjs'

const ROUNDS = 9

/**
 * From the start of the process to the outline of the last talk, in a library of 200 talks and 1,000 runs; against a bare window.
 * @param {{ library: string, empty: string }} folders
 */
export async function benchStart({ library, empty }) {
  /** @param {string} folder @param {string} data */
  const once = async (folder, data) => {
    const { ms, stop } = await launch(folder, { data })
    await stop()
    return ms
  }
  const { ours, reference } = await alternate(
    ROUNDS,
    () => once(APP, library),
    () => once(BARE, empty),
  )
  return { name: 'start', unit: 'ms', ours, reference, goal: 1.5 }
}
