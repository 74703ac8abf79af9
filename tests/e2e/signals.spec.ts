import { expect, test } from './app.ts'
import { button } from './desk.ts'
import { isInSection, openSide, startRun, typeTalk } from './on-the-clock.ts'

test('when 5:00 are left every window says so, one of them sounds, and it goes away by itself', async ({
  app,
  t,
}) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await button(app.page, t('library.settings')).click()
  const fiveLeft = app.page.getByRole('group', { name: t('signals.at', { time: '5:00' }) })
  await fiveLeft.getByText(t('signals.sound')).click()
  await app.page.screenshot({ path: 'out/pictures/signal-settings.png' })
  await app.page.keyboard.press('Escape')
  await app.page.evaluate(() => {
    class Heard extends AudioContext {
      override createOscillator(): OscillatorNode {
        document.title = 'sounded'
        return super.createOscillator()
      }
    }
    Object.assign(globalThis, { AudioContext: Heard })
  })
  await startRun(desk)
  const mini = await openSide(app, desk, 'mini')
  const stage = await openSide(app, desk, 'stage')
  await app.pass(34)
  await expect(app.page.getByText(t('signals.left', { time: '5:00' }))).toHaveCount(0)
  await app.pass(1)
  for (const page of [app.page, mini, stage]) {
    await expect(page.getByText(t('signals.left', { time: '5:00' }))).toBeVisible()
    // It lies over the clock, which must still be seen.
    const cover = page.locator('output > [data-palette]')
    await expect(cover).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  }
  const words = await app.page.getByText(t('signals.left', { time: '5:00' })).boundingBox()
  const keys = await app.page.getByRole('toolbar', { name: t('rehearse.controls') }).boundingBox()
  expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(keys?.y ?? 0)
  await expect(app.page).toHaveTitle('sounded')
  await app.page.screenshot({ path: 'out/pictures/signal.png' })
  await mini.screenshot({ path: 'out/pictures/signal-mini.png' })
  await stage.screenshot({ path: 'out/pictures/signal-stage.png' })
  await expect(app.page.getByText(t('signals.left', { time: '5:00' }))).toHaveCount(0)
  await app.pass(5)
  await expect(app.page.getByText(t('signals.used-up'))).toBeVisible()
})

test('a live run stays quiet: no signals, no keys, no tenths, until they are asked for', async ({
  app,
  t,
}) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk, 'live')
  await app.page.mouse.move(400, 300)
  const keys = app.page.getByRole('toolbar', { name: t('rehearse.controls') })
  await expect(keys).toHaveCSS('opacity', '0')
  const panel = app.page.getByRole('region', { name: t('rehearse.section-of', { place: 1, count: 3 }) })
  await expect(panel).not.toContainText('.0')
  await app.pass(36)
  await expect(app.page.getByRole('timer')).toContainText('4:00')
  await expect(app.page.getByText(t('signals.left', { time: '5:00' }))).toHaveCount(0)
  await app.page.screenshot({ path: 'out/pictures/live.png' })
  await keys.hover()
  await expect(keys).toHaveCSS('opacity', '1')
  await isInSection(desk, 1)
})

test('what is spoken changes with the section and the state, never with the seconds', async ({ app, t }) => {
  const desk = { page: app.page, t }
  const spoken = app.page.locator('p[aria-live=polite]')
  const says = (state: 'under' | 'over', title: string) =>
    expect(spoken).toHaveText(t('rehearse.spoken', { state: t(`state.${state}`), title }))
  await typeTalk(desk)
  await startRun(desk)
  await says('under', 'Opening')
  await spoken.evaluate((line) => {
    new MutationObserver(() => (document.title += '!')).observe(line, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    document.title = 'spoken'
  })
  for (const minutes of [1, 1, 1]) await app.pass(minutes)
  await expect(app.page.getByRole('timer')).toContainText('37:00')
  await expect(app.page).toHaveTitle('spoken')
  await app.page.keyboard.press('Space')
  await says('under', 'Demo')
  await app.pass(35)
  await says('over', 'Demo')
})
