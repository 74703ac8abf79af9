import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { APP, BARE, launch } from './launch.mjs'
import { alternate } from './measure.mjs'

const ROUNDS = 7
/** What is freed after the first paint is freed by then, in ms. */
const SETTLE = 3000

/** @param {number} pid @returns {readonly number[]} */
const children = (pid) =>
  readdirSync(`/proc/${pid}/task`)
    .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' '))
    .filter((child) => child !== '')
    .map(Number)

/** @param {number} pid @returns {readonly number[]} */
const family = (pid) => [pid, ...children(pid).flatMap(family)]

/** Proportional set size of a process, in MB. @param {number} pid */
const pss = (pid) =>
  Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024

/**
 * Memory of all processes with a talk open, three seconds after it can be used; against a bare window. Linux only.
 * @param {{ library: string, empty: string }} folders
 */
export async function benchMemory({ library, empty }) {
  /** @param {string} folder @param {string} data */
  const once = async (folder, data) => {
    const { pid, stop } = await launch(folder, { data })
    await setTimeout(SETTLE)
    const total = family(pid).reduce((sum, member) => sum + pss(member), 0)
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
