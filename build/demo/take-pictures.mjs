import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, show } from './ask.mjs'

const LANGUAGES = /** @type {const} */ (['en', 'ja'])
const THEMES = /** @type {const} */ (['light', 'dark'])

/** The places of a talk with the keys that go there, in the order of the work. */
const PLACES = ['outline', 'rehearse', 'history', 'cuts']

/** A screen that says less, in characters, is still being opened. */
const ENOUGH = 60

/** @param {number} enough */
const wordsOnScreen = (enough) =>
  (document.querySelector('[role=tabpanel]')?.textContent ?? '').length > enough

/**
 * Leaves pictures of every screen, in both themes and languages, in a folder that is emptied first.
 * @param {import('./start-for-demo.mjs').DemoApp} app
 * @param {string} folder
 */
export async function takePictures({ page }, folder) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const language of LANGUAGES) for (const theme of THEMES) await first(page, folder, { language, theme })
  for (const language of LANGUAGES) await ask(page, 'demo.open', { language })
  for (const language of LANGUAGES)
    for (const theme of THEMES) await places(page, folder, { language, theme })
}

/**
 * @typedef {{ language: 'en' | 'ja', theme: 'light' | 'dark' }} Look
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
  const { talk, runs } = await ask(page, 'demo.open', { language: look.language })
  const settings = await ask(page, 'settings.read', null)
  await ask(page, 'settings.save', { settings: { ...settings, lastTalk: talk.id } })
  await show(page, look)
  for (const [index, place] of PLACES.entries()) {
    await page.keyboard.press(`Control+${index + 1}`)
    await page.waitForFunction(wordsOnScreen, ENOUGH)
    await picture(page, folder, { screen: place, ...look })
  }
  return runs.length
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} folder
 * @param {Look & { screen: string }} of
 */
export async function picture(page, folder, { screen, language, theme }) {
  await page.evaluate(() => document.fonts.ready.then(() => null))
  await page.screenshot({ path: join(folder, `${screen}-${language}-${theme}.png`), animations: 'disabled' })
}
