import { _electron } from '@playwright/test'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { sandboxFlags } from '#build/electron-runtime/linux.mjs'
import { openCrowdedTalk } from './crowded-talk.mjs'
import { APP } from './launch.mjs'
import { p95, traced, workOf } from './main-thread.mjs'
import { median } from './measure.mjs'

const SECTIONS = 60
const STEPS = 61
const FRAME = 1000 / 60
/** Long enough for a step to be drawn, in ms: what it costs is counted, not how long it took. */
const PAUSE = 120

/** @typedef {import('@playwright/test').Page} Page */

/** Five steps down and five up again, over and over. @param {Page} page */
const byKeys = async (page) => {
  for (let step = 0; step <= STEPS; step += 1) {
    await page.keyboard.press(step % 10 < 5 ? 'ArrowLeft' : 'ArrowRight')
    await setTimeout(PAUSE)
  }
}

/** The same with the thumb in the hand. @param {Page} page @param {{ x: number, y: number, width: number, height: number }} box */
const byHand = async (page, { x, y, width, height }) => {
  const at = (/** @type {number} */ step) => x + width * (0.98 - 0.16 * Math.abs(5 - (step % 10)))
  await page.mouse.move(at(0), y + height / 2)
  await page.mouse.down()
  for (let step = 1; step <= STEPS; step += 1) {
    await page.mouse.move(at(step), y + height / 2)
    await setTimeout(PAUSE)
  }
  await page.mouse.up()
}

/** The sections of a crowded talk, to be tried by hand. @param {Page} page */
const showByHand = async (page) => {
  await openCrowdedTalk(page, SECTIONS)
  await page.keyboard.press('Control+4')
  await page.getByText('By hand', { exact: true }).click()
  const slider = page.getByRole('slider').nth(SECTIONS / 2)
  await slider.focus()
  await setTimeout(500)
  return slider
}

/**
 * Work of the main thread for one step of a slider in the outline of 60 sections, by the arrow keys and by the pointer, the worse of
 * both; against one frame.
 * @param {{ empty: string }} folders
 */
export async function benchWhatIf({ empty }) {
  const app = await _electron.launch({
    executablePath: process.env['DRYRUN_ELECTRON'] ?? 'electron',
    args: [...sandboxFlags(), APP],
    env: { ...process.env, DRYRUN_USER_DATA: join(empty, 'what-if') },
  })
  const page = await app.firstWindow()
  await page.locator('main').waitFor()
  const slider = await showByHand(page)
  const box = await slider.boundingBox()
  if (box === null) throw new Error('no slider is in sight')
  const keys = workOf(await traced(page, () => byKeys(page)), 'keydown')
  const hand = workOf(await traced(page, () => byHand(page, box)), 'input')
  await app.close()
  for (const [name, work] of Object.entries({ keys, pointer: hand }))
    console.log(
      `what-if, by ${name}: ${median(work).toFixed(1)} ms of the main thread a step, p95 ${p95(work).toFixed(1)} ms`,
    )
  return {
    name: 'what-if',
    unit: 'ms of a frame',
    ours: Math.max(median(keys), median(hand)),
    reference: FRAME,
    goal: 1,
  }
}
