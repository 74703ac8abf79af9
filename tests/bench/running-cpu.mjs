import { _electron } from '@playwright/test'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { sandboxFlags } from '#build/electron-runtime/linux.mjs'
import { alternate } from './measure.mjs'
import { cpuSeconds, family } from './processes.mjs'
import { startRunning } from './running.mjs'
import { TICKING } from './launch.mjs'

const ROUNDS = 7
/** How long each measurement takes, in ms. */
const WINDOW = 10_000

/** CPU seconds per minute of all processes of an app. @param {number} pid */
const perMinute = async (pid) => {
  const before = cpuSeconds(family(pid))
  await setTimeout(WINDOW)
  return ((cpuSeconds(family(pid)) - before) * 60_000) / WINDOW
}

/**
 * CPU of all processes with a run on and the desk showing tenths; against a bare window that writes one text ten times a second. Linux only.
 * @param {{ empty: string }} folders
 */
export async function benchRunningCpu({ empty }) {
  const { app } = await startRunning({ data: join(empty, 'cpu') })
  const bare = await _electron.launch({
    executablePath: process.env['DRYRUN_ELECTRON'] ?? 'electron',
    args: [...sandboxFlags(), TICKING, `--user-data-dir=${join(empty, 'ticking')}`],
  })
  await bare.firstWindow()
  const pids = { ours: app.process().pid ?? 0, reference: bare.process().pid ?? 0 }
  const { ours, reference } = await alternate(
    ROUNDS,
    () => perMinute(pids.ours),
    () => perMinute(pids.reference),
  )
  await Promise.all([app.close(), bare.close()])
  return { name: 'running-cpu', unit: 's / min', ours, reference, goal: 1.5 }
}
