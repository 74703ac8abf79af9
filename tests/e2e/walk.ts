import { places } from '#renderer/store/state.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { expect, type RealApp } from './app.ts'
import { button, forecastLine, placeOf, tabOf, wayIn, type Desk } from './desk.ts'

/** Called on every screen, with its name; nothing moves any more. */
type Visit = (screen: string) => Promise<void>

const atTheFirstStart = async ({ page, t }: Desk, visit: Visit): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('welcome.title'))
  await visit('first start')
  await wayIn({ page, t }, 'import').click()
  const dialog = page.getByRole('dialog', { name: t('import.title') })
  await dialog.getByRole('textbox').fill('# Talk\n\n- Opening (5m)\n- Closing\n')
  await visit('import')
  await button(dialog, t('import.read')).click()
  await expect(button(dialog, t('import.make'))).toBeVisible()
  await visit('import, shown before it is made')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

const atAnEmptyTalk = async (desk: Desk, visit: Visit): Promise<void> => {
  await wayIn(desk, 'type').click()
  for (const place of places) {
    await tabOf(desk, place).click()
    await expect(placeOf(desk, place)).toBeVisible()
    await visit(`${place}, of an empty talk`)
  }
}

const atTheOutline = async ({ page, t }: Desk, visit: Visit): Promise<void> => {
  await button(page, t('library.add')).click()
  const demo = page.getByRole('menuitem', { name: t('library.demo') })
  await expect(demo).toBeVisible()
  await demo.click()
  const row = page
    .getByRole('grid', { name: t('outline.sections') })
    .getByRole('row')
    .nth(2)
  await expect(row).toBeVisible()
  await visit('outline')
  await row.focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('complementary', { name: t('section.details') })).toBeVisible()
  await visit('section details')
  await page.keyboard.press('Escape')
}

const overTheApp = async ({ page, t }: Desk, visit: Visit): Promise<void> => {
  const dialog = page.getByRole('dialog')
  await button(page, t('library.settings')).click()
  await expect(dialog).toBeVisible()
  await visit('settings')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('ControlOrMeta+K')
  await expect(dialog).toBeVisible()
  await visit('palette')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

const behindTheForecast = async ({ page, t }: Desk, visit: Visit): Promise<void> => {
  await forecastLine({ page, t }).click()
  const why = page.getByRole('dialog', { name: t('chance.title') })
  await expect(why).toBeVisible()
  await visit('forecast, why')
  await button(why, t('chance.explain')).click()
  const guide = page.getByRole('dialog', { name: t('guide.title') })
  await expect(guide).toBeVisible()
  await visit('forecast, explained')
  await page.keyboard.press('Escape')
  await expect(guide).toBeHidden()
}

const inThePast = async ({ page, t }: Desk, visit: Visit): Promise<void> => {
  await tabOf({ page, t }, 'history').click()
  const runs = page.getByRole('heading', { name: t('history.runs', { count: 4 }), exact: true })
  await expect(runs).toBeVisible()
  await visit('history')
  await page.getByText(t('history.view.sections'), { exact: true }).click()
  await expect(page.getByRole('table')).toBeVisible()
  await visit('history by section')
  await page.getByText(t('history.view.learning'), { exact: true }).click()
  await expect(page.getByRole('table', { name: t('history.learning.table') })).toBeVisible()
  await visit('history, what was learnt')
  await button(page, t('history.compare-last')).click()
  await expect(page.getByRole('table', { name: t('history.compared') })).toBeVisible()
  await visit('two runs compared')
  await button(page, t('history.back')).click()
  await page.getByRole('button', { name: /43:00/ }).click()
  await expect(page.getByRole('heading', { name: t('report.sections') })).toBeVisible()
  await visit('report')
  await page.getByText(t('speed.numbers'), { exact: true }).first().click()
  await visit('report, the numbers behind faster speech')
  await tabOf({ page, t }, 'cuts').click()
  await expect(button(page, t('cuts.apply'))).toBeVisible()
  await visit('cuts')
}

const onTheClock = async ({ page, pass }: RealApp, t: Translate, visit: Visit): Promise<void> => {
  await tabOf({ page, t }, 'rehearse').click()
  await expect(button(page, t('rehearse.start'))).toBeFocused()
  await visit('rehearse, before the run')
  await page.keyboard.press('Space')
  await expect(page.getByRole('timer')).toBeVisible()
  await pass(12)
  await visit('rehearse, in the run')
  await page.keyboard.press('p')
  await pass(1)
  await visit('rehearse, paused')
  await page.keyboard.press('p')
  for (const [key, role] of [
    ['j', 'dialog'],
    ['n', 'dialog'],
    ['Escape', 'alertdialog'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole(role)).toBeVisible()
    await visit(`rehearse, after ${key}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole(role)).toBeHidden()
  }
  await pass(40)
  await visit('rehearse, over the slot')
  await page.keyboard.press('Escape')
  await button(page, t('rehearse.ask-end-yes')).click()
  await expect(page.getByRole('button', { name: t('rehearse.see-report') })).toBeVisible()
  await visit('rehearse, ended')
  await page.keyboard.press('Enter')
}

/** Goes through every screen of the app, from the first start to the report of a run. */
export const walk = async (app: RealApp, t: Translate, visit: Visit): Promise<void> => {
  const desk = { page: app.page, t }
  await atTheFirstStart(desk, visit)
  await atAnEmptyTalk(desk, visit)
  await atTheOutline(desk, visit)
  await overTheApp(desk, visit)
  await behindTheForecast(desk, visit)
  await inThePast(desk, visit)
  await onTheClock(app, t, visit)
  for (const place of places) {
    await tabOf(desk, place).click()
    await expect(placeOf(desk, place)).toBeVisible()
  }
}
