import { setTimeout } from 'node:timers/promises'
import { APP, BARE, launch } from './launch.mjs'
import { alternate } from './measure.mjs'
import { family, pss } from './processes.mjs'

const ROUNDS = 7
/** What is freed after the first paint is freed by then, in ms. */
const SETTLE = 3000

/**
 * Memory of all processes with a talk open, three seconds after it can be used; against a bare window. Linux only.
 * @param {{ library: string, empty: string }} folders
 */
export async function benchMemory({ library, empty }) {
  /** @param {string} folder @param {string} data */
  const once = async (folder, data) => {
    const { pid, stop } = await launch(folder, { data })
    await setTimeout(SETTLE)
    const total = pss(family(pid))
    await stop()
    return total
  }
  const { ours, reference } = await alternate(
    ROUNDS,
    () => once(APP, library),
    () => once(BARE, empty),
  )
  return { name: 'memory', unit: 'MB PSS', ours, reference, goal: 1.4 }
}
