import { _electron } from '@playwright/test'
import { sandboxFlags } from '#build/electron-runtime/linux.mjs'
import { APP } from './launch.mjs'

/**
 * The app with its demo talk open and a run of it on, driven from outside.
 * @param {{ data: string, virtual?: boolean }} wish
 */
export async function startRunning({ data, virtual = false }) {
  const app = await _electron.launch({
    executablePath: process.env['DRYRUN_ELECTRON'] ?? 'electron',
    args: [...sandboxFlags(), APP],
    env: { ...process.env, DRYRUN_USER_DATA: data, ...(virtual ? { DRYRUN_VIRTUAL_CLOCK: '1' } : {}) },
  })
  const page = await app.firstWindow()
  await page.locator('main').waitFor()
  await page.evaluate(() => window.dryrun.ask['demo.open']({ language: 'en' }))
  await page.reload()
  await page.locator('main').waitFor()
  await page.keyboard.press('Control+2')
  await page.getByRole('radiogroup').waitFor()
  await page.keyboard.press('Space')
  await page.getByRole('timer').waitFor()
  return { app, page }
}
