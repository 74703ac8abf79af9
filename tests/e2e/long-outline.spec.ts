import type { Locator } from '@playwright/test'
import { openCrowdedTalk } from '#tests/bench/crowded-talk.mjs'
import { traced } from '#tests/bench/main-thread.mjs'
import { expect, test } from './app.ts'
import { newSection, rowOf, sectionList, titleAt } from './desk.ts'

/** The parts of a few rows; those of 200 are ten times as many. */
const A_FEW_ROWS = 300

/** Whether its lower edge is on the screen with nothing over it. */
const isInSight = (part: Locator): Promise<boolean> =>
  part.evaluate((element) => {
    const { left, bottom } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + 32, bottom - 6))
  })

test('a section that is moved among 200 keeps the focus, and the others are not styled again', async ({
  app: { page },
  t,
}) => {
  await openCrowdedTalk(page, 200)
  const row = rowOf({ page, t }, 'Section 100')
  await row.focus()
  const events = await traced(page, async () => {
    await page.keyboard.press('Alt+ArrowDown')
    await expect(titleAt({ page, t }, 101)).toHaveValue('Section 100')
  })
  const styled = events.map(({ args }) => args.elementCount ?? 0)
  expect(Math.max(...styled)).toBeGreaterThan(0)
  expect(Math.max(...styled)).toBeLessThan(A_FEW_ROWS)
  await expect(row).toBeFocused()
})

test('what has the focus stays in sight, whatever is done to a long outline in a small window', async ({
  app: { electron, page },
  t,
}) => {
  const desk = { page, t }
  const window = await electron.browserWindow(page)
  await window.evaluate((desktop: { setContentSize: (width: number, height: number) => void }) =>
    desktop.setContentSize(1024, 640),
  )
  await openCrowdedTalk(page, 200)
  const row = rowOf(desk, 'Section 1')
  await row.focus()
  for (let step = 0; step < 14; step += 1) await page.keyboard.press('Alt+ArrowDown')
  await expect(titleAt(desk, 15)).toHaveValue('Section 1')
  await expect.poll(() => isInSight(row)).toBe(true)
  await expect.poll(() => isInSight(sectionList(desk).getByRole('row').first())).toBe(true)
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(() => isInSight(page.locator('[data-section]:focus'))).toBe(true)
  const { title } = newSection(desk)
  await title.focus()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', Array.from({ length: 200 }, (_, at) => `- Pasted ${at}`).join('\n'))
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(paste)
  })
  await expect(titleAt(desk, 400)).toHaveValue('Pasted 199')
  await expect.poll(() => isInSight(title)).toBe(true)
})
