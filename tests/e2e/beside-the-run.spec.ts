import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './app.ts'
import { button } from './desk.ts'
import {
  isInSection,
  markAfter,
  openSide,
  readsElapsed,
  readsNews,
  startRun,
  typeTalk,
} from './on-the-clock.ts'

declare global {
  /** What the app told the system, noted in the main process by the test. */
  var toldToSystem: string[] | undefined
}

/** Notes from here on what the app tells the tray, the task bar and its windows. */
const listen = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ BrowserWindow, Tray }) => {
    const told: string[] = []
    globalThis.toldToSystem = told
    Object.assign(BrowserWindow.prototype, {
      setProgressBar: (share: number, { mode }: { readonly mode: string }) => told.push(`${mode} ${share}`),
      setIgnoreMouseEvents: (through: boolean) => told.push(`through ${through}`),
    })
    Object.assign(Tray.prototype, { setToolTip: (words: string) => told.push(words) })
  })

const told = (electron: ElectronApplication): Promise<readonly string[]> =>
  electron.evaluate(() => globalThis.toldToSystem ?? [])

test('task bar and tray show how far the run is, and go on without a window', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await listen(app.electron)
  await startRun(desk)
  await app.pass(10)
  await expect.poll(() => told(app.electron)).toContain('normal 0.25')
  await app.page.keyboard.press('p')
  await expect.poll(() => told(app.electron)).toContain('paused 0.25')
  await app.page.keyboard.press('p')
  await readsNews(desk, '')
  const closed = app.page.waitForEvent('close')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
  await app.pass(10)
  await expect.poll(() => told(app.electron)).toContain(t('tray.left', { section: 'Opening', time: '20:00' }))
})

test('the small clock lets clicks through when that is asked for', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await app.page.keyboard.press('ControlOrMeta+2')
  await openSide(app, desk, 'mini')
  await listen(app.electron)
  await button(app.page, t('library.settings')).click()
  await app.page.getByText(t('settings.click-through'), { exact: true }).click()
  await expect.poll(() => told(app.electron)).toEqual(['through true'])
})

test('the stage goes to its display, leaves it when that is unplugged, and comes back to it', async ({
  app,
  t,
}) => {
  const desk = { page: app.page, t }
  const plug = (also: boolean) =>
    app.electron.evaluate(({ screen }, isPlugged) => {
      const first = screen.getPrimaryDisplay()
      const second = { ...first, id: 99, label: 'Projector' }
      Object.assign(screen, { getAllDisplays: () => (isPlugged ? [first, second] : [first]) })
      screen.emit(isPlugged ? 'display-added' : 'display-removed', {}, second)
    }, also)
  const stageOn = () => app.page.evaluate(async () => window.dryrun.ask['window.state'](null))
  await typeTalk(desk)
  await plug(true)
  await app.page.keyboard.press('ControlOrMeta+2')
  await openSide(app, desk, 'stage')
  await expect.poll(stageOn).toMatchObject({ value: { stage: { display: 99, isDisplaced: false } } })
  await plug(false)
  await expect.poll(stageOn).toMatchObject({ value: { stage: { isDisplaced: true } } })
  await expect(app.page.getByText(t('stage.displaced'))).toBeVisible()
  await plug(true)
  await expect.poll(stageOn).toMatchObject({ value: { stage: { display: 99, isDisplaced: false } } })
  await expect(app.page.getByText(t('stage.displaced'))).toBeHidden()
})

test('a rehearsal pauses when the computer sleeps and says so; the report explains the gap', async ({
  app,
  t,
}) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await app.pass(4)
  await app.electron.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend')
    globalThis.dryRunClock?.shiftWall(20 * 60_000)
    powerMonitor.emit('resume')
  })
  await expect(app.page.getByText(t('rehearse.paused'))).toBeVisible()
  await app.pass(1)
  await readsElapsed(desk, '4:00')
  await app.page.keyboard.press('p')
  await app.pass(2)
  await readsElapsed(desk, '6:00')
  await app.page.keyboard.press('Escape')
  await button(app.page, t('rehearse.ask-end-yes')).click()
  await app.page.getByRole('button', { name: t('rehearse.see-report') }).click()
  await expect(app.page.getByText(t('report.gap.slept', { at: '5:00', by: '20:00' }))).toBeVisible()
})

test('a live run goes on while the computer sleeps', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk, 'live')
  await app.pass(4)
  await app.electron.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend')
    globalThis.dryRunClock?.shiftWall(3 * 60_000)
    powerMonitor.emit('resume')
  })
  await readsElapsed(desk, '7:00')
  await isInSection(desk, 1)
  await readsNews(desk, t('report.moment.slept', { by: '3:00' }))
  for (const minutes of [1, 10, 5]) await markAfter(app, minutes)
  await app.page.getByRole('button', { name: t('rehearse.see-report') }).click()
  await expect(app.page.getByText(t('report.moment.slept', { by: '3:00' }))).toBeVisible()
})
