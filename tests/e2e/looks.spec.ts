import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect, languages, test } from './app.ts'
import { walk } from './walk.ts'

declare global {
  interface Window {
    /** The checker, once it was put into the page. */
    readonly axe: typeof axe
  }
}

/** What axe finds wrong on the screen as it is: each rule with the parts that break it. */
const violations = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found = await window.axe.run()
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
    )
  })

for (const language of languages)
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('no screen has an obstacle that axe knows of, in either theme', async ({ app, t }) => {
      const { page } = app
      await page.evaluate(axe.source)
      await walk(app, t, async (screen) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          expect.soft(await violations(page), `${screen}, ${colorScheme}`).toEqual([])
        }
      })
    })
  })
