/**
 * Asks the main process from the app's own window, as the screens do; what it refuses ends the demo.
 * @param {import('@playwright/test').Page} page
 * @param {string} channel
 * @param {unknown} request
 * @returns {Promise<any>}
 */
export async function ask(page, channel, request) {
  const result = await page.evaluate(
    ([name, asked]) => Reflect.get(Reflect.get(globalThis, 'dryrun').ask, String(name))(asked),
    [channel, request],
  )
  if (!result.ok) throw new Error(`${channel}: ${result.error.code}`)
  return result.value
}

/**
 * Shows the app in a language and a theme, from its start.
 * @param {import('@playwright/test').Page} page
 * @param {{ language: 'en' | 'ja', theme: 'light' | 'dark' }} look
 */
export async function show(page, look) {
  const settings = await ask(page, 'settings.read', null)
  await ask(page, 'settings.save', { settings: { ...settings, ...look } })
  await page.reload()
  await page.locator('main').first().waitFor()
}
