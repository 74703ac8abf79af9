import { expect, test } from './app.ts'
import { newSection, tabOf, wayIn } from './desk.ts'
import { startRun, typeTalk } from './on-the-clock.ts'

test('a cut that leaves a few seconds over has them beside the end of the slot, not over it', async ({
  app,
  t,
}) => {
  const { page } = app
  const desk = { page, t }
  await wayIn(desk, 'type').click()
  const { title, time } = newSection(desk)
  for (const [name, length] of [
    ['Opening', '3'],
    ['Demo', '31'],
    ['Closing', '9:12'],
  ] as const) {
    await title.fill(name)
    await time.fill(length)
    await time.press('Enter')
    await expect(title).toHaveValue('')
  }
  await tabOf(desk, 'cuts').click()
  await page.getByRole('radiogroup').getByText(t('cuts.view.hand'), { exact: true }).click()
  const hand = page.getByRole('region', { name: t('cuts.view.hand') })
  await hand.getByText('Opening', { exact: true }).last().click()
  const [end, over] = [hand.getByText('40:00', { exact: true }), hand.getByText('+0:12', { exact: true })]
  await expect(over).toBeVisible()
  const [endBox, overBox] = [await end.boundingBox(), await over.boundingBox()]
  expect((endBox?.x ?? 0) + (endBox?.width ?? 0)).toBeLessThan(overBox?.x ?? 0)
})

test('under a wide overhang the minutes are written up to the end of the slot', async ({ app, t }) => {
  await typeTalk({ page: app.page, t })
  await startRun({ page: app.page, t })
  await app.pass(60)
  for (const label of ['30', '35', '40:00'])
    await expect(app.page.getByText(label, { exact: true })).toHaveCSS('font-size', '12px')
})
