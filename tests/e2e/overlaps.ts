import type { Page } from '@playwright/test'

/** The texts of a page's main part that lie over each other, "one / other"; those of the bar, which has ways of its own, are left out. */
export const overlaps = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
      )
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      element.closest('[aria-hidden=true], [class*=plot], [class*=under]') === null
    const texts = [...document.querySelectorAll('main *')].filter((one) => hasText(one) && isSeen(one))
    const meet = (one: Element, other: Element): boolean => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      return across > 1 && down > 1 && !one.contains(other) && !other.contains(one)
    }
    return texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => meet(one, other))
        .map((other) => `${one.textContent} / ${other.textContent}`),
    )
  })
