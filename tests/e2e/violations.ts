import type { Page } from '@playwright/test'
import type axe from 'axe-core'

declare global {
  interface Window {
    /** The checker, once it was put into the page. */
    readonly axe: typeof axe
  }
}

/** What axe, once its source was put into the page, finds wrong on the screen as it is: each rule with the parts that break it. */
export const violations = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found = await window.axe.run()
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
    )
  })
