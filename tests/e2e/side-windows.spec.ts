import type { Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { sandboxFlags } from '#build/electron-runtime/linux.mjs'
import { electronPath, environment, expect, ROOT, test } from './app.ts'
import { button } from './desk.ts'
import { isInSection, markAfter, openSide, readsElapsed, startRun, typeTalk } from './on-the-clock.ts'

/** Esc closes a window beside the desk: the key may not be answered any more. */
const leave = async (window: Page): Promise<void> => {
  const closed = window.waitForEvent('close')
  await window.keyboard.press('Escape').catch(() => undefined)
  await closed
}

/** Waits in a page for its clock to say 27:00; asked from main, since the test lost the page with its process. */
const READS_27 = `new Promise((resolve) => {
  const look = () =>
    document.querySelector('[role=timer]')?.textContent.includes('27:00') ? resolve(true) : setTimeout(look, 20)
  look()
})`

const shown = (page: Page) => page.getByRole('timer')

test('desk, small clock and stage show the same moment, whatever is hidden, reloaded or killed', async ({
  app,
  t,
}) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  const mini = await openSide(app, desk, 'mini')
  const stage = await openSide(app, desk, 'stage')
  const all = [app.page, mini, stage]
  const agree = async (remaining: string): Promise<void> => {
    for (const page of all) await expect(shown(page)).toContainText(remaining)
  }
  await agree('40:00')
  await app.pass(7)
  await agree('33:00')
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.hide()
  })
  await app.pass(5)
  await agree('28:00')
  await stage.reload()
  await mini.reload()
  await agree('28:00')
  await app.electron.evaluate(({ BrowserWindow }) =>
    Promise.all(
      BrowserWindow.getAllWindows().map(
        ({ webContents }) =>
          new Promise<void>((resolve) => {
            webContents.once('did-finish-load', () => resolve())
            webContents.forcefullyCrashRenderer()
          }),
      ),
    ),
  )
  await app.pass(1)
  const after = await app.electron.evaluate(
    ({ BrowserWindow }, look) =>
      Promise.all(
        BrowserWindow.getAllWindows().map(({ webContents }) => webContents.executeJavaScript(look)),
      ),
    READS_27,
  )
  expect(after).toEqual([true, true, true])
})

test('a mark on the stage is a mark everywhere, and Esc leaves the stage, not the run', async ({
  app,
  t,
}) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  const stage = await openSide(app, desk, 'stage')
  await app.pass(5)
  await stage.keyboard.press('PageDown')
  await isInSection(desk, 2)
  await expect(stage.getByText('Demo', { exact: true })).toBeVisible()
  await expect(stage.getByText(t('stage.next', { title: 'Closing' }))).toBeVisible()
  await stage.keyboard.press('ArrowLeft')
  await isInSection(desk, 1)
  await leave(stage)
  await readsElapsed(desk, '5:00')
  await expect(button(app.page, t('stage.open'))).toBeVisible()
})

test('the small clock stays on top, and comes back where it was left', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  const mini = await openSide(app, desk, 'mini')
  const ofMini = (what: 'isAlwaysOnTop' | 'getBounds') =>
    app.electron.evaluate(
      ({ BrowserWindow }, name) =>
        BrowserWindow.getAllWindows()
          .find(({ webContents }) => webContents.getURL().endsWith('mini.html'))
          ?.[name](),
      what,
    )
  expect(await ofMini('isAlwaysOnTop')).toBe(true)
  expect(await ofMini('getBounds')).toMatchObject({ width: 320, height: 96 })
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('mini.html'))
      ?.setPosition(5, 300),
  )
  await expect.poll(() => ofMini('getBounds')).toMatchObject({ x: 0, y: 300 })
  await leave(mini)
  await openSide(app, desk, 'mini')
  await expect.poll(() => ofMini('getBounds')).toMatchObject({ x: 0, y: 300 })
})

test('the run goes on without a window, and starting the app again shows it at the right time', async ({
  app,
  data,
  language,
  t,
}) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await markAfter(app, 5)
  await isInSection(desk, 2)
  const closed = app.page.waitForEvent('close')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
  await app.pass(3)
  const [window] = await Promise.all([
    app.electron.waitForEvent('window'),
    once(
      spawn(electronPath(), [...sandboxFlags(), ROOT], {
        env: environment({ data, language }),
        stdio: 'ignore',
      }),
      'exit',
    ),
  ])
  const again = { page: window, t }
  await isInSection(again, 2)
  await readsElapsed(again, '8:00')
})

test('while no run is on the side windows say so', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await app.page.keyboard.press('ControlOrMeta+2')
  const stage = await openSide(app, desk, 'stage')
  await expect(stage.getByText(t('stage.waiting'))).toBeVisible()
  await button(app.page, t('rehearse.start')).click()
  await expect(shown(stage)).toContainText('40:00')
})
