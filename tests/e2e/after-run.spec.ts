import type { Locator } from '@playwright/test'
import { expect, test, type RealApp } from './app.ts'
import { button, tabOf, type Desk } from './desk.ts'
import { markAfter, startRun, typeTalk } from './on-the-clock.ts'

/** A run of 5:00, 10:00 and 5:00, its report open. */
const report = async (app: RealApp, desk: Desk): Promise<void> => {
  await typeTalk(desk)
  await startRun(desk)
  for (const minutes of [5, 10, 5]) await markAfter(app, minutes)
  await app.page.getByRole('button', { name: desk.t('rehearse.see-report') }).click()
  await expect(app.page.getByRole('heading', { name: desk.t('report.timeline') })).toBeVisible()
}

const row = ({ page }: Desk, title: string): Locator => page.getByRole('row').filter({ hasText: title })

const timeOf = ({ page, t }: Desk, title: string): Locator =>
  page.getByRole('textbox', {
    name: t('report.moment.time-of', { what: t('report.moment.start', { title }) }),
  })

test('a mark that came late is moved in the report, and moved back from the notice', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await report(app, desk)
  await timeOf(desk, 'Demo').fill('6:30')
  await timeOf(desk, 'Demo').press('Enter')
  await expect(row(desk, 'Opening')).toContainText('6:30')
  await expect(row(desk, 'Demo')).toContainText('8:30')
  await expect(app.page.getByText(t('report.moved', { count: 1 }))).toBeVisible()
  await app.page.screenshot({ path: 'out/pictures/corrected.png' })
  await button(app.page.getByRole('status'), t('action.undo')).click()
  await expect(row(desk, 'Demo')).toContainText('10:00')
  await expect(app.page.getByText(t('report.moved', { count: 1 }))).toBeHidden()
})

test('a mark is not moved past its neighbour: it is said beside the field', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await report(app, desk)
  await timeOf(desk, 'Demo').fill('18:00')
  await timeOf(desk, 'Demo').press('Enter')
  await expect(app.page.getByText(t('report.moment.range', { from: '0:00', to: '15:00' }))).toBeVisible()
  await expect(row(desk, 'Demo')).toContainText('10:00')
})

test('a section that is not to count no longer makes its typical time, also after a restart', async ({
  app,
  t,
  startAgain,
}) => {
  const desk = { page: app.page, t }
  await report(app, desk)
  const counts = (of: Desk) =>
    of.page.getByRole('checkbox', { name: t('report.section-counts', { title: 'Demo' }) })
  await counts(desk).focus()
  await app.page.keyboard.press('Space')
  await expect(counts(desk)).not.toBeChecked()
  await app.close()
  const later = await startAgain()
  const again = { page: later.page, t }
  await tabOf(again, 'history').click()
  await later.page.getByRole('main').getByRole('button', { name: /20:00/ }).first().click()
  await expect(counts(again)).not.toBeChecked()
  await button(later.page, t('report.original')).click()
  await expect(counts(again)).toBeChecked()
})

test('a run that got another kind is restored as it was delivered, also after a restart, and not', async ({
  app,
  t,
  startAgain,
}) => {
  const desk = { page: app.page, t }
  const changed = t('report.delivered-as', { kind: t('kind.live'), original: t('kind.practice') })
  await report(app, desk)
  await app.page.getByRole('button', { name: t('report.kind') }).click()
  await app.page.getByRole('option', { name: t('kind.live') }).click()
  await expect(app.page.getByText(changed)).toBeVisible()
  await app.close()
  const { page } = await startAgain()
  await tabOf({ page, t }, 'history').click()
  await page.getByRole('main').getByRole('button', { name: /20:00/ }).first().click()
  await expect(page.getByText(changed)).toBeVisible()
  await page.screenshot({ path: 'out/pictures/another-kind.png' })
  await button(page, t('report.original')).click()
  await expect(page.getByText(changed)).toBeHidden()
  await button(page.getByRole('status'), t('action.undo')).click()
  await expect(page.getByText(changed)).toBeVisible()
})

test('a run that was ended by mistake is gone on with from its report, after a restart too', async ({
  app,
  t,
  startAgain,
}) => {
  await report(app, { page: app.page, t })
  await app.close()
  const later = await startAgain()
  const { page } = later
  await tabOf({ page, t }, 'history').click()
  await page.getByRole('main').getByRole('button', { name: /20:00/ }).first().click()
  await button(page, t('report.go-on')).click()
  await expect(page.getByText(t('rehearse.paused'))).toBeVisible()
  await page.screenshot({ path: 'out/pictures/gone-on.png' })
  await later.pass(30)
  await page.keyboard.press('p')
  await markAfter(later, 2)
  await page.getByRole('button', { name: t('rehearse.see-report') }).click()
  await expect(row({ page, t }, t('report.total'))).toContainText('22:00')
})

test('a discarded run is brought back from the history', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await report(app, desk)
  await button(app.page, t('report.discard')).click()
  const bin = app.page.getByText(t('history.bin', { count: 1 }))
  await expect(bin).toBeVisible()
  await bin.click()
  await app.page.screenshot({ path: 'out/pictures/bin.png' })
  await button(app.page, t('history.bin.back')).click()
  await expect(bin).toBeHidden()
  await expect(app.page.getByRole('heading', { name: t('history.runs', { count: 1 }) })).toBeVisible()
})

test('the report tells all that happened, and the parts make up the whole', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await app.pass(2)
  await app.page.keyboard.press('i')
  await app.pass(3)
  await app.page.keyboard.press('i')
  await app.pass(3)
  await app.page.keyboard.press('Space')
  await app.pass(4)
  await app.page.keyboard.press('r')
  for (const minutes of [10, 5]) await markAfter(app, minutes)
  await app.page.getByRole('button', { name: t('rehearse.see-report') }).click()
  const list = app.page.getByRole('list').filter({ hasText: t('report.moment.end') })
  await expect(list).toContainText(t('report.moment.interrupt', { by: '3:00' }))
  await expect(list).toContainText(t('report.moment.restart-section', { title: 'Demo', by: '4:00' }))
  await expect(row(desk, t('report.outside'))).toContainText('3:00')
  await expect(row(desk, t('report.total'))).toContainText('23:00')
  await expect(app.page.getByText(t('report.spoiled', { by: '4:00' }))).toBeVisible()
  await app.page.screenshot({ path: 'out/pictures/timeline.png', fullPage: true })
})
