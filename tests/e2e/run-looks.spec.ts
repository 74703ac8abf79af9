import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect, languages, test, type RealApp } from './app.ts'
import { crashInTheRun } from './crash.ts'
import { cutOff } from './cut-off.ts'
import { button, type Desk } from './desk.ts'
import { isInSection, openSide, startRun, toStart, typeTalk } from './on-the-clock.ts'
import { overlaps } from './overlaps.ts'
import { violations } from './violations.ts'

/** The windows that show a run, by name. */
type Windows = { readonly desk: Page; readonly mini: Page; readonly stage: Page }

/** Keeps the desk as small as it has to be usable, and still in its pictures. */
const small = async ({ electron, page }: RealApp): Promise<void> => {
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('index.html'))
      ?.setContentSize(1024, 640),
  )
  await page.waitForFunction(() => window.innerWidth === 1024)
}

/** Makes the small window as small as it can be. */
const smallest = async ({ electron }: RealApp, mini: Page): Promise<void> => {
  await electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().endsWith('mini.html'),
    )
    const [width = 0, height = 0] = window?.getMinimumSize() ?? []
    window?.setContentSize(width, height)
  })
  await mini.waitForFunction(() => window.innerWidth === 240)
}

/** The desk at 200 %, in a window of the usual size. */
const zoomed = async ({ electron, page }: RealApp): Promise<void> => {
  await electron.evaluate(({ BrowserWindow }) => {
    const desk = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().endsWith('index.html'),
    )
    desk?.setContentSize(1280, 820)
    desk?.webContents.setZoomFactor(2)
  })
  await page.waitForFunction(() => window.innerWidth === 640)
}

/** Looks at a run in every window: a picture of each in out/pictures, nothing cut off. */
const looker = (windows: Partial<Windows>, language: string) => async (state: string) => {
  for (const [name, page] of Object.entries(windows)) {
    await page.screenshot({ path: `out/pictures/run/${language}-${state}-${name}.png` })
    expect.soft(await cutOff(page), `${state}, ${name}`).toEqual([])
  }
}

/** A talk of 20:00 in a slot of 24:00 with 2:00 for questions: it fits, without much to spare. */
const closeTalk = async (desk: Desk): Promise<void> => {
  const { page, t } = desk
  await typeTalk(desk)
  for (const [field, length] of [
    ['talk.slot', '24'],
    ['talk.qa', '2'],
  ] as const) {
    await page.getByRole('textbox', { name: t(field), exact: true }).fill(length)
    await page.keyboard.press('Enter')
  }
  await toStart(desk)
}

const stateIs = async ({ desk, mini, stage }: Windows, word: string): Promise<void> => {
  for (const page of [desk, mini, stage])
    await expect(page.getByText(word, { exact: true }).first()).toBeVisible()
}

for (const language of languages)
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('desk, small clock and stage say every state of a run, with nothing cut off and no obstacle', async ({
      app,
      t,
    }) => {
      const desk = { page: app.page, t }
      await app.page.emulateMedia({ reducedMotion: 'reduce' })
      await closeTalk(desk)
      await small(app)
      const mini = await openSide(app, desk, 'mini')
      const stage = await openSide(app, desk, 'stage')
      const windows = { desk: app.page, mini, stage }
      const look = looker(windows, language)
      await look('before')
      await button(app.page, t('rehearse.start')).click()
      await isInSection(desk, 1)
      await app.pass(3)
      await stateIs(windows, t('state.on-track'))
      await look('on-track')
      await app.pass(3)
      await stateIs(windows, t('state.tight'))
      await look('tight')
      await app.pass(2)
      await stateIs(windows, t('state.over'))
      await look('over')
      for (const page of [mini, stage]) {
        await page.evaluate(axe.source)
        expect.soft(await violations(page)).toEqual([])
      }
      await app.page.keyboard.press('t')
      await stateIs(windows, t('state.under'))
      await look('under')
      await app.page.keyboard.press('p')
      await stateIs(windows, t('state.paused'))
      await look('paused')
      await app.page.keyboard.press('Escape')
      await button(app.page, t('rehearse.ask-end-yes')).click()
      await expect(stage.getByText(t('stage.over'))).toBeVisible()
      await look('ended')
    })

    test('after a live talk the three windows say that the questions are on', async ({ app, t }) => {
      const desk = { page: app.page, t }
      await closeTalk(desk)
      await small(app)
      await startRun(desk, 'live')
      const mini = await openSide(app, desk, 'mini')
      const stage = await openSide(app, desk, 'stage')
      for (const [place, minutes] of [5, 10].entries()) {
        await app.pass(minutes)
        await app.page.keyboard.press('Space')
        await isInSection(desk, place + 2)
      }
      await app.pass(6)
      await app.page.keyboard.press('Space')
      const windows = { desk: app.page, mini, stage }
      await stateIs(windows, t('rehearse.questions'))
      await app.pass(1)
      await looker(windows, language)('questions')
    })

    test('in a slot of an hour and more the small clock shows all its words, however small it is', async ({
      app,
      t,
    }) => {
      const desk = { page: app.page, t }
      await typeTalk(desk)
      await app.page.getByRole('textbox', { name: t('talk.slot'), exact: true }).fill('90')
      await app.page.keyboard.press('Enter')
      await startRun(desk)
      const mini = await openSide(app, desk, 'mini')
      await smallest(app, mini)
      const look = looker({ mini }, language)
      await look('hours')
      await app.pass(105)
      await app.page.keyboard.press('p')
      await expect(mini.getByText(t('state.paused'))).toBeVisible()
      await look('hours-over')
    })

    test('at 200 % nothing of a run lies over anything else', async ({ app, t }) => {
      const desk = { page: app.page, t }
      await closeTalk(desk)
      await startRun(desk)
      await app.pass(8)
      await zoomed(app)
      await looker({ desk: app.page }, language)('200 %')
      expect(await overlaps(app.page)).toEqual([])
    })

    test('a run that was taken up again shows as any other', async ({ app, startAgain, t }) => {
      await crashInTheRun(app, { page: app.page, t })
      const again = await startAgain()
      const desk = { page: again.page, t }
      await again.page.getByRole('button', { name: t('recovery.go-on') }).click()
      await isInSection(desk, 3)
      await small(again)
      const mini = await openSide(again, desk, 'mini')
      const stage = await openSide(again, desk, 'stage')
      await looker({ desk: again.page, mini, stage }, language)('recovered')
    })
  })
