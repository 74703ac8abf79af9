import { join } from 'node:path'
import { startRunning } from './running.mjs'

const HOURS = 8
const LOOKS = 96
const HOUR = 60 * 60_000
/** Where the desk shows how long the section under way has been spoken. */
const SPENT = '[aria-label^="Section"] p'

/** The tenth that the desk shows in the section under way, in ms. @param {import('@playwright/test').Page} page */
const shownOn = (page) =>
  page.evaluate((panel) => {
    const [text = ''] = (document.querySelector(panel)?.textContent ?? '').split(' / ')
    const parts = text.split(/[:.]/).map(Number)
    const tenths = parts.pop() ?? Number.NaN
    return parts.reduce((sum, part) => sum * 60 + part, 0) * 1000 + tenths * 100
  }, SPENT)

/**
 * The worst difference over eight hours on the virtual clock between the tenth that the desk shows and main's own, the
 * window being hidden, shown and loaded again all the while, in ms; against one frame.
 * @param {{ empty: string }} folders
 */
export async function benchClock({ empty }) {
  const { app, page } = await startRunning({ data: join(empty, 'clock'), virtual: true })
  let worst = 0
  for (let look = 1; look <= LOOKS; look += 1) {
    const step = Math.round((HOURS * HOUR) / LOOKS) + look * 7
    await app.evaluate(
      ({ BrowserWindow }, hidden) => {
        const [window] = BrowserWindow.getAllWindows()
        if (hidden) window?.hide()
        else window?.show()
      },
      look % 3 === 0,
    )
    await app.evaluate((_main, ms) => globalThis.dryRunClock?.advance(ms), step)
    if (look % 5 === 0) await page.reload()
    await page.getByRole('timer').waitFor()
    const at = await page.evaluate(
      async () => (await window.dryrun.ask['run.current'](null)).value.snapshot.at,
    )
    const due = Math.floor(at / 100) * 100
    await page.locator(SPENT).waitFor({ state: 'attached' })
    worst = Math.max(worst, Math.abs((await shownOn(page)) - due))
  }
  await app.close()
  return { name: 'clock', unit: 'ms', ours: worst, reference: 1000 / 60, goal: 1 }
}
