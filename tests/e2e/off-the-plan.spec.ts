import { expect, test } from './app.ts'
import {
  isInSection,
  markAfter,
  readsElapsed,
  readsNews,
  readsSpent,
  startRun,
  typeTalk,
} from './on-the-clock.ts'

test('I puts an interruption outside the outline; Space goes back into the section', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await app.pass(2)
  await app.page.keyboard.press('i')
  const aside = app.page.getByRole('region', { name: t('rehearse.interruption') })
  await expect(aside).toBeVisible()
  await app.pass(3)
  await expect(aside).toContainText('3:00')
  await app.page.screenshot({ path: 'out/pictures/interruption.png' })
  await app.page.keyboard.press('Space')
  await readsSpent(desk, 1, '2:00')
  await readsElapsed(desk, '5:00')
})

test('R begins the section again; its time so far no longer counts, and ← brings it back', async ({
  app,
  t,
}) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await markAfter(app, 5)
  await app.pass(4)
  await app.page.keyboard.press('r')
  await readsNews(desk, t('rehearse.section-again'))
  await readsSpent(desk, 2, '0:00')
  await readsElapsed(desk, '5:00')
  await app.page.keyboard.press('ArrowLeft')
  await readsSpent(desk, 2, '4:00')
  await readsElapsed(desk, '9:00')
})

test('Shift R starts the run over, and even that is taken back', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await markAfter(app, 5)
  await app.pass(4)
  await app.page.keyboard.press('Shift+R')
  await isInSection(desk, 1)
  await readsElapsed(desk, '0:00')
  await app.pass(1)
  await app.page.keyboard.press('ArrowLeft')
  await isInSection(desk, 2)
  await readsElapsed(desk, '10:00')
})

test('a run kept for another day waits at the start, also after the app was closed', async ({
  app,
  t,
  startAgain,
}) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await markAfter(app, 5)
  await app.pass(2)
  await app.page.keyboard.press('p')
  await app.page
    .getByRole('toolbar')
    .getByRole('button', { name: t('rehearse.key.set-aside') })
    .click()
  const list = app.page.getByRole('list', { name: t('rehearse.asides') })
  await expect(list.getByRole('listitem')).toContainText('7:00')
  await app.page.screenshot({ path: 'out/pictures/set-aside.png' })
  await app.close()

  const later = await startAgain()
  const again = { page: later.page, t }
  await later.page.keyboard.press('ControlOrMeta+2')
  await later.page
    .getByRole('list', { name: t('rehearse.asides') })
    .getByRole('button')
    .click()
  await isInSection(again, 2)
  await readsElapsed(again, '7:00')
  await later.pass(1)
  await readsElapsed(again, '8:00')
})

test('T leaves out what the way out names, and ← takes all of it back', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await app.pass(33)
  const words = app.page.getByText(t('rehearse.rescue', { titles: 'Demo', at: '38:00' }))
  await expect(words).toBeVisible()
  await app.page.keyboard.press('t')
  await expect(words).toBeHidden()
  await readsNews(desk, t('rehearse.left-out'))
  await app.page.keyboard.press('ArrowLeft')
  await expect(words).toBeVisible()
})

test('after a live talk come the questions; their time is not the talk’s', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await app.page.getByRole('textbox', { name: t('talk.qa') }).fill('5')
  await app.page.keyboard.press('Enter')
  await startRun(desk, 'live')
  for (const minutes of [5, 10, 15]) await markAfter(app, minutes)
  const questions = app.page.getByRole('region', { name: t('rehearse.questions') })
  await expect(questions).toBeVisible()
  await expect(app.page.getByText(t('rehearse.told', { at: '30:00' }))).toBeVisible()
  await app.pass(4)
  await expect(questions).toContainText('4:00')
  await app.page.screenshot({ path: 'out/pictures/questions.png' })
  await app.page.keyboard.press('Space')
  await expect(app.page.getByRole('button', { name: t('rehearse.see-report') })).toBeVisible()
  await expect(app.page.getByText('30:00').first()).toBeVisible()
})
