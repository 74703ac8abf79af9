import { _electron } from '@playwright/test'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { sandboxFlags } from '#build/electron-runtime/linux.mjs'
import { openCrowdedTalk } from './crowded-talk.mjs'
import { APP } from './launch.mjs'
import { traced, workOf } from './main-thread.mjs'
import { median } from './measure.mjs'

const SECTIONS = 40
const OPENINGS = 8
/** Long enough for the first page of runs to be drawn, in ms: what it costs is counted, not how long it took. */
const PAUSE = 1500
const OUTLINE = 'Control+1'
const HISTORY = 'Control+3'

/** @typedef {import('@playwright/test').Page} Page */

/** Goes to the history and back again, over and over. @param {Page} page */
const openAgain = async (page) => {
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    for (const place of [HISTORY, OUTLINE]) {
      await page.keyboard.press(place)
      await setTimeout(PAUSE)
    }
  }
}

/** Work of the main thread to open the history of so many runs, in ms. @param {string} data @param {number} runs */
const opening = async (data, runs) => {
  const app = await _electron.launch({
    executablePath: process.env['DRYRUN_ELECTRON'] ?? 'electron',
    args: [...sandboxFlags(), APP],
    env: { ...process.env, DRYRUN_USER_DATA: join(data, `history-${runs}`) },
  })
  const page = await app.firstWindow()
  await page.locator('main').waitFor()
  await openCrowdedTalk(page, SECTIONS, runs)
  const keys = workOf(await traced(page, () => openAgain(page)), 'keydown')
  await app.close()
  const openings = keys.filter((_work, index) => index % 4 === 1)
  return median(openings.slice(1))
}

/**
 * Work of the main thread to open the history of 1,000 runs of 40 sections; against that of 10 runs. Growth is printed.
 * @param {{ empty: string }} folders
 */
export async function benchHistory({ empty }) {
  /** @type {Record<number, number>} */
  const by = {}
  for (const runs of [10, 100, 1000, 10_000]) {
    by[runs] = await opening(empty, runs)
    console.log(`history, ${runs} runs: ${by[runs].toFixed(1)} ms of the main thread`)
  }
  return {
    name: 'history',
    unit: 'ms',
    ours: by[1000] ?? Number.NaN,
    reference: by[10] ?? Number.NaN,
    goal: 3,
  }
}
