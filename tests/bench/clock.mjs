import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startRunning } from './running.mjs'

const HOURS = 8
const LOOKS = 96
const HOUR = 60 * 60_000
/** How often a window reads its clock, in ms: what it shows may be as old, and is cut to a tenth. */
const TICK = 100
/** Rounds on the real clock, and how long a window is hidden or held up in each, in ms. */
const ROUNDS = 4
const AWAY = 1500
/** Where the desk shows how long the section under way has been spoken. */
const SPENT = '[aria-label^="Section"] p'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').ElectronApplication} App */

/** The first time in a text such as "+1:02:03.4 / 5:00", in ms. @param {string} text */
const timeIn = (text) => {
  const [figures = ''] = /[\d:]+(\.\d)?/.exec(text) ?? []
  const [whole = '', tenths = '0'] = figures.split('.')
  return whole.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000 + Number(tenths) * 100
}

/** What main says of the run: its clock in ms, and the budget of its slot. @param {Page} page */
const mainOf = (page) =>
  page.evaluate(async () => {
    const { snapshot, talk } = (await window.dryrun.ask['run.current'](null)).value
    return { at: snapshot.at, budget: talk.slot - talk.qa }
  })

/** @param {Page} page @param {string} where */
const shownIn = async (page, where) => timeIn((await page.locator(where).first().textContent()) ?? '')

/** @param {App} app @param {Page} desk @param {'mini' | 'stage'} which */
const openSide = async (app, desk, which) => {
  const opened = app.waitForEvent('window')
  await desk.evaluate((name) => window.dryrun.ask['window.open']({ which: name }), which)
  const page = await opened
  await page.getByRole('timer').waitFor()
  return page
}

/** @param {App} app @param {boolean} hidden */
const hideAll = (app, hidden) =>
  app.evaluate(({ BrowserWindow }, hide) => {
    for (const window of BrowserWindow.getAllWindows())
      if (hide) window.hide()
      else window.showInactive()
  }, hidden)

/** Eight hours in three windows, which are hidden, shown and loaded again all the while: their worst difference from main's clock, in ms. @param {string} data */
const worstInEightHours = async (data) => {
  const { app, page } = await startRunning({ data, virtual: true })
  const sides = [await openSide(app, page, 'mini'), await openSide(app, page, 'stage')]
  let worst = 0
  for (let look = 1; look <= LOOKS; look += 1) {
    await hideAll(app, look % 3 === 0)
    const step = Math.round((HOURS * HOUR) / LOOKS) + look * 7
    await app.evaluate((_main, ms) => globalThis.dryRunClock?.advance(ms), step)
    if (look % 5 === 0) await page.reload()
    if (look % 7 === 0) await sides[look % 2]?.reload()
    await page.locator(SPENT).first().waitFor({ state: 'attached' })
    const { at, budget } = await mainOf(page)
    worst = Math.max(worst, Math.abs((await shownIn(page, SPENT)) - Math.floor(at / TICK) * TICK))
    const left = Math.abs(Math.ceil((budget - at) / 1000) * 1000)
    for (const side of sides) {
      await side.getByRole('timer').waitFor({ state: 'attached' })
      worst = Math.max(worst, Math.abs((await shownIn(side, '[role=timer]')) - left))
    }
  }
  await app.close()
  return worst
}

/** On the real clock the desk is hidden, or its processor held up: how far from main's clock it is at once afterwards beyond a tick, in ms. @param {string} data */
const worstWhenThrottled = async (data) => {
  const { app, page } = await startRunning({ data })
  const processor = await page.context().newCDPSession(page)
  let worst = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % 2 === 0) await hideAll(app, true)
    else await processor.send('Emulation.setCPUThrottlingRate', { rate: 20 })
    await setTimeout(AWAY)
    await hideAll(app, false)
    await processor.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const before = await mainOf(page)
    const shown = await shownIn(page, SPENT)
    const after = await mainOf(page)
    worst = Math.max(worst, before.at - shown - 2 * TICK, shown - after.at)
  }
  await app.close()
  return Math.max(0, worst)
}

/**
 * The worst difference between the times that the windows show and main's own, in ms: over eight hours on the virtual
 * clock in desk, small clock and stage, and on the real one in a desk that was hidden or throttled; against one frame.
 * @param {{ empty: string }} folders
 */
export async function benchClock({ empty }) {
  const virtual = await worstInEightHours(join(empty, 'clock'))
  const real = await worstWhenThrottled(join(empty, 'clock-real'))
  return { name: 'clock', unit: 'ms', ours: Math.max(virtual, real), reference: 1000 / 60, goal: 1 }
}
