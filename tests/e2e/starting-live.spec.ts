import { expect, test, type RealApp } from './app.ts'
import { button, type Desk } from './desk.ts'
import { isInSection, openSide, toStart, typeTalk } from './on-the-clock.ts'

const MINUTE = 60_000

/** A minute from now on this computer's own clock, as the organiser would print it. */
const localTime = (fromNow: number): string => {
  const then = new Date(Date.now() + fromNow * MINUTE)
  return new Date(then.getTime() - then.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16)
}

/** A talk of three sections whose slot begins so many minutes from now, about to be told. */
const aboutToBegin = async (desk: Desk, fromNow: number): Promise<void> => {
  const { page, t } = desk
  await typeTalk(desk)
  await page.getByRole('button', { name: t('talk.when') }).click()
  const when = page.getByRole('dialog').getByLabel(t('talk.when'))
  await when.fill(localTime(fromNow))
  await when.blur()
  await when.focus()
  await page.keyboard.press('Escape')
  await toStart(desk)
  await page.getByText(t('kind.live'), { exact: true }).click()
}

test('a live run waits for its slot on every window, and begins with it', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await aboutToBegin(desk, 30)
  await app.page.getByRole('button', { name: t('rehearse.start-at', { time: '' }).trim() }).click()
  await expect(app.page.getByText(t('rehearse.begins-in'))).toBeVisible()
  const stage = await openSide(app, desk, 'stage')
  const mini = await openSide(app, desk, 'mini')
  for (const page of [app.page, stage, mini])
    await expect(page.getByRole('timer')).toContainText(/(29|30):\d\d/)
  await app.page.screenshot({ path: 'out/pictures/waiting.png' })
  await app.pass(31)
  await isInSection(desk, 1)
  await expect(app.page.getByRole('toolbar').getByRole('button')).toHaveCount(8)
  for (const page of [app.page, stage, mini])
    await expect(page.getByRole('timer')).toContainText(/3[89]:\d\d/)
})

test('Esc waits no longer; Space begins before the slot does', async ({ app, t }) => {
  const desk = { page: app.page, t }
  const byItself = app.page.getByRole('button', { name: t('rehearse.start-at', { time: '' }).trim() })
  await aboutToBegin(desk, 30)
  await byItself.click()
  await expect(app.page.getByRole('button', { name: t('rehearse.start-now') })).toBeFocused()
  await app.page.keyboard.press('Escape')
  await expect(byItself).toBeHidden()
  await app.page.getByText(t('kind.live'), { exact: true }).click()
  await byItself.click()
  await expect(app.page.getByRole('button', { name: t('rehearse.start-now') })).toBeFocused()
  await app.page.keyboard.press('Space')
  await isInSection(desk, 1)
  await expect(app.page.getByRole('timer')).toContainText('40:00')
})

test('who begins after the slot did has what is left of it', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await aboutToBegin(desk, -6)
  await expect(button(app.page, t('rehearse.start-whole'))).toBeVisible()
  await app.page.screenshot({ path: 'out/pictures/late.png' })
  await app.page.keyboard.press('Space')
  await isInSection(desk, 1)
  await expect(app.page.getByRole('timer')).toContainText(/3[34]:\d\d/)
})

/** What stands in the desk window, asked of main, which knows its windows however suddenly one opens. */
const textOfDesk = async ({ electron }: RealApp): Promise<string> =>
  electron.evaluate(async ({ BrowserWindow }) => {
    const text: unknown = await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      `document.querySelector('main')?.innerText ?? ''`,
    )
    return String(text)
  })

test('a live run that waits keeps the app without a window; once its slot is gone the desk is back', async ({
  app,
  t,
}) => {
  await aboutToBegin({ page: app.page, t }, 30)
  await app.page.getByRole('button', { name: t('rehearse.start-at', { time: '' }).trim() }).click()
  await expect(app.page.getByText(t('rehearse.begins-in'))).toBeVisible()
  const closed = app.page.waitForEvent('close')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
  await app.pass(75)
  await expect(async () => {
    const text = await textOfDesk(app)
    expect(text).toContain('Opening')
    expect(text).not.toContain(t('rehearse.begins-in'))
  }).toPass({ timeout: 10_000 })
})
