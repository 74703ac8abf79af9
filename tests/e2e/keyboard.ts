import type { Locator } from '@playwright/test'

/** More stops than any screen has. */
const MOST_STOPS = 120

const hasFocus = async (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

const pressUntil = async (key: string, isThere: () => Promise<boolean>, target: Locator): Promise<void> => {
  await target.waitFor()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await isThere()) return
    await target.page().keyboard.press(key)
  }
  throw new Error(`${key} does not lead to ${String(target)}`)
}

/** Goes to a part of the screen as those do who have no mouse: Tab by Tab. Throws when Tab does not lead there. */
export const tabTo = (target: Locator): Promise<void> => pressUntil('Tab', () => hasFocus(target), target)

/** Goes to a row of a list: Tab to the list, arrow keys along its rows. */
export const arrowTo = async (list: Locator, row: Locator): Promise<void> => {
  const isOnRow = (): Promise<boolean> =>
    list.evaluate(
      (element) =>
        document.activeElement instanceof HTMLTableRowElement && element.contains(document.activeElement),
    )
  await pressUntil('Tab', isOnRow, list)
  await list.page().keyboard.press('Home')
  await pressUntil('ArrowDown', () => hasFocus(row), row)
}

/** Presses a button without a mouse. */
export const pressByKey = async (target: Locator): Promise<void> => {
  await tabTo(target)
  await target.page().keyboard.press('Enter')
}
