import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks per second of /proc: fixed on Linux. */
const TICKS = 100

/** @param {number} pid @returns {readonly number[]} */
const children = (pid) =>
  readdirSync(`/proc/${pid}/task`)
    .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' '))
    .filter((child) => child !== '')
    .map(Number)

/** A process and all below it. @param {number} pid @returns {readonly number[]} */
export const family = (pid) => [pid, ...children(pid).flatMap(family)]

/** Proportional set size of processes, in MB. @param {readonly number[]} pids */
export const pss = (pids) =>
  pids.reduce(
    (sum, pid) =>
      sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024,
    0,
  )

/** CPU time that processes have used, in seconds. @param {readonly number[]} pids */
export const cpuSeconds = (pids) =>
  pids.reduce((sum, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return sum + (Number(fields[11]) + Number(fields[12])) / TICKS
  }, 0)
