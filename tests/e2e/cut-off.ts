import type { Page } from '@playwright/test'

/** The texts that do not fit where they stand and show no ellipsis, and the page itself when it is wider than the window. */
export const cutOff = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ownText = (element: Element): string =>
      element instanceof HTMLInputElement && element.type === 'text'
        ? element.value || element.placeholder
        : textIn(element)
    const textIn = (element: Element): string =>
      [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent ?? '')
        .join('')
        .trim()
    const isHiddenOnPurpose = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.getBoundingClientRect().width <= 1 ||
      element.closest('[aria-hidden=true]') !== null
    const isCut = (element: Element): boolean => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      if (overflowX === 'auto' || overflowX === 'scroll' || textOverflow === 'ellipsis') return false
      return overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
    }
    const { scrollWidth, clientWidth } = document.documentElement
    const texts = [...document.body.querySelectorAll('*')].filter(
      (element) => ownText(element) !== '' && !isHiddenOnPurpose(element),
    )
    const canBeScrolledTo = (element: Element): boolean => {
      const table = element.closest('table')?.parentElement
      return table !== null && table !== undefined && getComputedStyle(table).overflowX === 'auto'
    }
    const isOutside = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect()
      return left < -1 || right > clientWidth + 1
    }
    return [
      ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} px in ${clientWidth}`] : []),
      ...texts
        .filter((element) => isCut(element) || (isOutside(element) && !canBeScrolledTo(element)))
        .map(ownText),
    ]
  })
