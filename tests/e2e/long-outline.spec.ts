import { openCrowdedTalk } from '#tests/bench/crowded-talk.mjs'
import { traced } from '#tests/bench/main-thread.mjs'
import { expect, test } from './app.ts'
import { rowOf, titleAt } from './desk.ts'

/** The parts of a few rows; those of 200 are ten times as many. */
const A_FEW_ROWS = 300

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
