import { _electron } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { sandboxFlags } from '#build/electron-runtime/linux.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The running app: its window, and its clock in the hand.
 * @typedef {object} DemoApp
 * @property {import('@playwright/test').Page} page
 * @property {(ms: number) => Promise<void>} advance
 * @property {() => Promise<void>} close
 */

/**
 * Starts the app over an empty data folder, on a virtual clock.
 * @param {string} data
 * @returns {Promise<DemoApp>}
 */
export async function startForDemo(data) {
  const inherited = Object.entries(process.env).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  )
  const electron = await _electron.launch({
    executablePath: process.env['DRYRUN_ELECTRON'] ?? 'electron',
    args: [...sandboxFlags(), ROOT],
    env: { ...Object.fromEntries(inherited), DRYRUN_USER_DATA: data, DRYRUN_VIRTUAL_CLOCK: '1' },
  })
  const page = await electron.firstWindow()
  await page.locator('main').first().waitFor()
  return {
    page,
    advance: (ms) => electron.evaluate((_main, by) => Reflect.get(globalThis, 'dryRunClock').advance(by), ms),
    close: () => electron.close(),
  }
}
