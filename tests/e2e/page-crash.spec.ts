import { expect, test } from './app.ts'

test('a page that crashes in the middle of a run comes back with the right time', async ({ app }) => {
  const { page, electron, pass } = app
  await page.evaluate(() => window.dryrun.ask['demo.open']({ language: 'en' }))
  await page.reload()
  await page.locator('main').first().waitFor()
  await page.keyboard.press('Control+2')
  await page.getByRole('radiogroup').waitFor()
  await page.keyboard.press('Space')
  await expect(page.getByRole('timer')).toContainText('40:00')
  await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return new Promise<void>((resolve) => {
      contents?.once('did-finish-load', () => resolve())
      contents?.forcefullyCrashRenderer()
    })
  })
  await pass(3)
  const shown = await electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const text: unknown = await contents?.executeJavaScript(
      `new Promise((resolve) => { const look = () => { const text = document.querySelector('[role=timer]')?.textContent ?? ''; text.includes('37:00') ? resolve(text) : requestAnimationFrame(look) }; look() })`,
    )
    return String(text)
  })
  expect(shown).toContain('37:00')
})
