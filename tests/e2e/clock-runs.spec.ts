import { expect, test } from './app.ts'
import { button, tabOf } from './desk.ts'
import { openSide, typeTalk } from './on-the-clock.ts'

test('just the clock, from the first start: marks make sections, and it goes to its talk afterwards', async ({
  app,
  t,
}) => {
  const desk = { page: app.page, t }
  const { keyboard } = app.page
  await button(app.page, t('clock.start')).click()
  await expect(app.page.getByRole('heading', { name: t('clock.part') })).toBeVisible()
  const stage = await openSide(app, desk, 'stage')
  const mini = await openSide(app, desk, 'mini')
  await app.pass(5)
  await keyboard.press('Space')
  await app.pass(10)
  for (const page of [app.page, stage, mini]) {
    await expect(page.getByRole('timer')).toContainText('15:00')
    await expect(page.getByText('Part 2', { exact: true }).first()).toBeVisible()
  }
  await app.page.screenshot({ path: 'out/pictures/just-the-clock.png' })
  await stage.screenshot({ path: 'out/pictures/just-the-clock-stage.png' })
  await mini.screenshot({ path: 'out/pictures/just-the-clock-mini.png' })
  await keyboard.press('Escape')
  await button(app.page, t('rehearse.ask-end-yes')).click()
  await app.page.screenshot({ path: 'out/pictures/just-the-clock-over.png' })
  await app.page.getByRole('button', { name: t('rehearse.see-report') }).click()
  await expect(app.page.getByText(t('clock.from-outline'))).toBeVisible()
  await app.page.screenshot({ path: 'out/pictures/just-the-clock-report.png' })

  await keyboard.press('ControlOrMeta+N')
  await typeTalk(desk, { isNew: false })
  await app.page.getByRole('button', { name: /Run of/ }).click()
  await tabOf(desk, 'history').click()
  await app.page.getByRole('main').getByRole('button', { name: /15:00/ }).first().click()
  await button(app.page, t('move.action')).first().click()
  await app.page.getByRole('option', { name: t('untitled.talk') }).click()
  await expect(app.page.getByText(t('notice.run-moved'))).toBeVisible()
  const row = (title: string) => app.page.getByRole('row').filter({ hasText: title })
  await expect(row('Opening')).toContainText('5:00')
  await expect(row('Demo')).toContainText('10:00')
  await expect(app.page.getByRole('button', { name: /Run of/ })).toHaveCount(0)
  await app.page.screenshot({ path: 'out/pictures/moved.png' })
  await button(app.page.getByRole('status'), t('action.undo')).click()
  await expect(row('Part 1')).toContainText('5:00')
})

test('a new talk without sections can just start the clock', async ({ app, t }) => {
  await app.page.keyboard.press('ControlOrMeta+N')
  await expect(app.page.getByRole('tab', { name: t('place.rehearse') })).toBeVisible()
  await app.page.keyboard.press('ControlOrMeta+2')
  await button(app.page, t('clock.start')).click()
  await expect(app.page.getByRole('heading', { name: t('clock.part') })).toBeVisible()
})
