import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, show } from './ask.mjs'

const LANGUAGES = /** @type {const} */ (['en', 'ja'])
const THEMES = /** @type {const} */ (['light', 'dark'])

/**
 * How the app is shown.
 * @typedef {{ language: 'en' | 'ja', theme: 'light' | 'dark' }} Look
 */

/** Every way the app can be shown, the commonest first. @type {readonly Look[]} */
export const LOOKS = LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ language, theme })))

/** The places of a talk in the order of their keys, each with something that only it shows. */
const PLACES = [
  { place: 'outline', shows: 'role=textbox' },
  { place: 'rehearse', shows: 'role=radiogroup' },
  { place: 'history', shows: 'role=checkbox >> nth=3' },
  { place: 'cuts', shows: 'h3' },
]

/**
 * Leaves pictures of every screen, in both themes and languages, in a folder that is emptied first.
 * @param {import('./start-for-demo.mjs').DemoApp} app
 * @param {string} folder
 */
export async function takePictures({ page }, folder) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const look of LOOKS) await first(page, folder, look)
  for (const language of LANGUAGES) await ask(page, 'demo.open', { language })
  for (const look of LOOKS) await places(page, folder, look)
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} folder
 * @param {Look} look
 */
async function first(page, folder, look) {
  await show(page, look)
  await picture(page, folder, { screen: 'first-start', ...look })
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} folder
 * @param {Look} look
 */
async function places(page, folder, look) {
  const { talk } = await ask(page, 'demo.open', { language: look.language })
  const settings = await ask(page, 'settings.read', null)
  await ask(page, 'settings.save', { settings: { ...settings, lastTalk: talk.id } })
  await show(page, look)
  for (const [index, { place, shows }] of PLACES.entries()) {
    await page.keyboard.press(`Control+${index + 1}`)
    await page.locator('role=tabpanel').locator(shows).first().waitFor()
    await picture(page, folder, { screen: place, ...look })
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} folder
 * @param {Look & { screen: string }} of
 */
export async function picture(page, folder, { screen, language, theme }) {
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready.then(() => null))
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
  await page.screenshot({ path: join(folder, `${screen}-${language}-${theme}.png`), animations: 'disabled' })
}
