import { _electron } from '@playwright/test'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { sandboxFlags } from '#build/electron-runtime/linux.mjs'
import { openCrowdedTalk } from './crowded-talk.mjs'
import { APP } from './launch.mjs'
import { p95, traced, workOf } from './main-thread.mjs'
import { median } from './measure.mjs'

const SECTIONS = 200
const STEPS = 41
const FRAME = 1000 / 60
/** Long enough for a key to be drawn and saved, in ms: what it costs is counted, not how long it took. */
const PAUSE = 150

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
const middleRow = (page) => page.locator('[data-section]').nth(SECTIONS / 2)

/** Each way of working in the middle of a long outline: what has the focus, and the keys of its steps. */
const WAYS = [
  {
    name: 'typing in a title',
    focus: (/** @type {Page} */ page) =>
      page.getByRole('textbox', { name: `Title of section ${SECTIONS / 2}`, exact: true }),
    keys: ['a', 'b'],
  },
  {
    name: 'typing a time',
    focus: (/** @type {Page} */ page) =>
      page.getByRole('textbox', { name: `Planned time of “Section ${SECTIONS / 2}”` }),
    keys: ['1', 'Backspace'],
  },
  { name: 'walking along the rows', focus: middleRow, keys: ['ArrowDown', 'ArrowUp'] },
  { name: 'moving a row', focus: middleRow, keys: ['Alt+ArrowDown', 'Alt+ArrowUp'] },
]

/** Five times the first key, five times the second, over and over. @param {Page} page @param {readonly string[]} keys */
const press = async (page, [down = '', up = '']) => {
  for (let step = 0; step <= STEPS; step += 1) {
    await page.keyboard.press(step % 10 < 5 ? down : up)
    await setTimeout(PAUSE)
  }
}

/**
 * Work of the main thread for one key in an outline of 200 sections: typing, walking along the rows, moving one, the worst of
 * them; against one frame.
 * @param {{ empty: string }} folders
 */
export async function benchOutline({ empty }) {
  const app = await _electron.launch({
    executablePath: process.env['DRYRUN_ELECTRON'] ?? 'electron',
    args: [...sandboxFlags(), APP],
    env: { ...process.env, DRYRUN_USER_DATA: join(empty, 'outline') },
  })
  const page = await app.firstWindow()
  await page.locator('main').waitFor()
  await openCrowdedTalk(page, SECTIONS)
  let worst = 0
  for (const { name, focus, keys } of WAYS) {
    await focus(page).focus()
    await setTimeout(500)
    const downs = workOf(await traced(page, () => press(page, keys)), 'keydown')
    // Alt is a key of its own, pressed before each of its steps.
    const work = keys.some((key) => key.includes('+'))
      ? downs.filter((_down, index) => index % 2 === 1)
      : downs
    worst = Math.max(worst, median(work))
    console.log(
      `outline, ${name}: ${median(work).toFixed(1)} ms of the main thread a key, p95 ${p95(work).toFixed(1)} ms`,
    )
  }
  await app.close()
  return { name: 'outline', unit: 'ms of a frame', ours: worst, reference: FRAME, goal: 1 }
}
