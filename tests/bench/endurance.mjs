import { join } from 'node:path'
import { family, pss } from './processes.mjs'
import { startRunning } from './running.mjs'

const HOURS = 8
const MARKS_AN_HOUR = 250
const HOUR = 60 * 60_000

/**
 * Moves the clock on to the next mark. That the driver's answer was collected before it was read, as happens once in
 * thousands, does not matter: the clock was moved.
 * @param {import('@playwright/test').ElectronApplication} app
 */
const pass = async (app) => {
  try {
    await app.evaluate((_main, ms) => globalThis.dryRunClock?.advance(ms), HOUR / MARKS_AN_HOUR)
  } catch (error) {
    if (!String(error).includes('garbage collected')) throw error
  }
}

/**
 * Memory of all processes after eight hours and 2,000 marks on the virtual clock; against that after the first hour. Linux only.
 * @param {{ empty: string }} folders
 */
export async function benchEndurance({ empty }) {
  const { app, page } = await startRunning({ data: join(empty, 'endurance'), virtual: true })
  const pid = app.process().pid ?? 0
  const anHour = async () => {
    for (let mark = 0; mark < MARKS_AN_HOUR; mark += 1) {
      await pass(app)
      await page.evaluate(async () => {
        const { value } = await window.dryrun.ask['run.current'](null)
        const { run } = value.snapshot
        const sections = value.revision.sections
        const section = sections[run.events.length % sections.length].id
        await window.dryrun.ask['run.command']({ runId: run.id, command: { type: 'jump', section } })
      })
    }
    await page.evaluate(() => window.gc?.())
    return pss(family(pid))
  }
  const first = await anHour()
  let last = first
  for (let hour = 1; hour < HOURS; hour += 1) last = await anHour()
  await app.close()
  return { name: 'endurance', unit: 'MB PSS', ours: last, reference: first, goal: 1.05 }
}
