import { ask, show } from './ask.mjs'
import { picture } from './take-pictures.mjs'

/** The run of the demo talk that is played again, counted from 0: the practice run of 43:00. */
const PLAYED = 2

/** The fact of that run before which a picture is taken: half way, with something left to leave out. */
const PICTURED = 4

/** What each fact of a run is on the keyboard. */
const KEYS = {
  start: 'Space',
  mark: 'Space',
  undo: 'ArrowLeft',
  flag: 'm',
  pause: 'p',
  resume: 'p',
  finish: 'Space',
}

/**
 * Plays the 43:00 practice run of the demo talk as one more run, key by key, and gives its report as Markdown.
 * @param {import('./start-for-demo.mjs').DemoApp} app
 * @param {string} folder
 * @param {import('./take-pictures.mjs').Look} look
 * @returns {Promise<string>}
 */
export async function playDemo(app, folder, look) {
  const { page } = app
  const { talk, runs } = await ask(page, 'demo.open', { language: look.language })
  const settings = await ask(page, 'settings.read', null)
  await ask(page, 'settings.save', { settings: { ...settings, lastTalk: talk.id } })
  await show(page, look)
  await page.keyboard.press('Control+2')
  await page.locator('[data-palette=stage]').getByRole('radiogroup').waitFor()
  await playKeys(app, runs[PLAYED].events, () => picture(page, folder, { screen: 'running', ...look }))
  await page.locator('kbd', { hasText: 'Enter' }).waitFor()
  await picture(page, folder, { screen: 'ended', ...look })
  await page.keyboard.press('Enter')
  await page.locator('table:visible').first().waitFor()
  await picture(page, folder, { screen: 'report', ...look })
  const after = await ask(page, 'talk.open', { talkId: talk.id })
  return ask(page, 'report.markdown', { runId: after.runs.at(-1).id, language: look.language, copy: false })
}

/**
 * @param {import('./start-for-demo.mjs').DemoApp} app
 * @param {readonly { type: keyof typeof KEYS | 'note', at: number, text?: string }[]} events
 * @param {() => Promise<void>} inTheMiddle
 */
async function playKeys({ page, advance }, events, inTheMiddle) {
  let at = 0
  for (const [index, event] of events.entries()) {
    await advance(event.at - at)
    at = event.at
    if (index === PICTURED) await inTheMiddle()
    if (event.type === 'note') await writeNote(page, event.text ?? '')
    else await page.keyboard.press(KEYS[event.type])
    await known(page, index + 1)
  }
}

/**
 * Waits until main has as many facts of the run as keys were pressed.
 * @param {import('@playwright/test').Page} page
 * @param {number} count
 */
async function known(page, count) {
  const current = await ask(page, 'run.current', null)
  if (current === null || current.snapshot.run.events.length < count) await known(page, count)
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} text
 */
async function writeNote(page, text) {
  await page.keyboard.press('n')
  await page.getByRole('dialog').getByRole('textbox').fill(text)
  await page.keyboard.press('Enter')
}
