import { expect, test } from './app.ts'
import { button } from './desk.ts'
import {
  isInSection,
  markAfter,
  readsElapsed,
  readsNews,
  readsSpent,
  startRun,
  typeTalk,
} from './on-the-clock.ts'

test('Space, → and PageDown start and mark; ← and PageUp take the last mark back', async ({ app, t }) => {
  const desk = { page: app.page, t }
  const { keyboard } = app.page
  await typeTalk(desk)
  await startRun(desk, 'practice', 'PageDown')
  await app.pass(2)
  await keyboard.press('ArrowRight')
  await isInSection(desk, 2)
  await app.pass(3)
  await keyboard.press('PageDown')
  await isInSection(desk, 3)
  await keyboard.press('PageUp')
  await readsSpent(desk, 2, '3:00')
  await keyboard.press('ArrowLeft')
  await readsSpent(desk, 1, '5:00')
  await keyboard.press('ArrowLeft')
  await readsNews(desk, t('refused.nothing-to-take-back'))
  await readsElapsed(desk, '5:00')
})

test('P pauses a rehearsal and goes on; the pause does not count', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await app.pass(4)
  await app.page.keyboard.press('p')
  await expect(app.page.getByText(t('rehearse.paused'))).toBeVisible()
  await app.pass(10)
  await readsElapsed(desk, '4:00')
  await app.page.keyboard.press('p')
  await readsNews(desk, '')
  await app.pass(1)
  await readsElapsed(desk, '5:00')
})

test('a live run is not paused: the key does nothing but say so, and no button offers it', async ({
  app,
  t,
}) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk, 'live')
  const controls = app.page.getByRole('toolbar', { name: t('rehearse.controls') })
  await expect(controls.getByRole('button', { name: t('rehearse.key.mark') })).toBeVisible()
  await expect(controls.getByRole('button', { name: t('rehearse.key.pause') })).toHaveCount(0)
  await app.page.keyboard.press('p')
  await readsNews(desk, t('refused.live-never-pauses'))
  await app.pass(3)
  await readsElapsed(desk, '3:00')
})

test('S leaves the section out, and ← takes that back', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await markAfter(app, 5)
  await isInSection(desk, 2)
  await app.page.keyboard.press('s')
  await isInSection(desk, 3)
  await app.page.keyboard.press('ArrowLeft')
  await isInSection(desk, 2)
})

test('J jumps to any section by arrows or by its first letters', async ({ app, t }) => {
  const desk = { page: app.page, t }
  const { keyboard } = app.page
  await typeTalk(desk)
  await startRun(desk)
  await keyboard.press('j')
  const list = app.page.getByRole('listbox', { name: t('rehearse.jump') })
  await expect(list).toBeVisible()
  await keyboard.press('End')
  await keyboard.press('Enter')
  await expect(list).toBeHidden()
  await isInSection(desk, 3)
  await keyboard.press('j')
  await expect(list).toBeVisible()
  await keyboard.type('de')
  await keyboard.press('Enter')
  await isInSection(desk, 2)
})

test('N writes a note while the clock goes on, M flags the moment; both stand in the report', async ({
  app,
  t,
}) => {
  const desk = { page: app.page, t }
  const { keyboard } = app.page
  await typeTalk(desk)
  await startRun(desk)
  await app.pass(2)
  await keyboard.press('n')
  await expect(app.page.getByRole('textbox', { name: t('rehearse.note') })).toBeFocused()
  await keyboard.type('Jump right, mind the pauses')
  await keyboard.press('Enter')
  await readsNews(desk, t('rehearse.noted'))
  await isInSection(desk, 1)
  await app.pass(1)
  await keyboard.press('m')
  await readsNews(desk, t('rehearse.flagged'))
  for (const minutes of [3, 3, 3]) await markAfter(app, minutes)
  await app.page.getByRole('button', { name: t('rehearse.see-report') }).click()
  const remarks = app.page.getByRole('listitem')
  await expect(remarks.filter({ hasText: 'Jump right, mind the pauses' })).toContainText('2:00')
  await expect(remarks.filter({ hasText: t('report.remarks.flag') })).toContainText('3:00')
})

test('Esc asks, Esc again goes on, Enter ends; ← takes the end back', async ({ app, t }) => {
  const desk = { page: app.page, t }
  const { keyboard } = app.page
  const question = app.page.getByRole('alertdialog', { name: t('rehearse.ask-end') })
  await typeTalk(desk)
  await startRun(desk)
  await app.pass(7)
  await keyboard.press('Escape')
  await expect(question).toContainText('7:00')
  await keyboard.press('Escape')
  await expect(question).toBeHidden()
  await isInSection(desk, 1)
  await keyboard.press('Escape')
  await expect(button(question, t('rehearse.ask-end-yes'))).toBeFocused()
  await keyboard.press('Enter')
  await expect(app.page.getByText(t('verdict.stopped', { total: '7:00', told: 1, of: 3 }))).toBeVisible()
  await keyboard.press('ArrowLeft')
  await isInSection(desk, 1)
  await app.pass(1)
  await readsElapsed(desk, '8:00')
})

test('a run that was discarded comes back from the notice', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await app.pass(9)
  await app.page.keyboard.press('Escape')
  await button(app.page, t('rehearse.ask-end-discard')).click()
  await expect(app.page.getByText(t('rehearse.discarded'), { exact: true })).toBeVisible()
  await app.page.keyboard.press('Enter')
  const notice = app.page.getByRole('status').filter({ hasText: t('notice.run-discarded') })
  await button(notice, t('action.undo')).click()
  const verdict = t('verdict.stopped', { total: '9:00', told: 1, of: 3 })
  await expect(app.page.getByRole('heading', { name: verdict })).toBeVisible()
})

test('a discarded run goes on with ← while it is still on the screen', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await app.pass(9)
  await app.page.keyboard.press('Escape')
  await button(app.page, t('rehearse.ask-end-discard')).click()
  await expect(app.page.getByText(t('rehearse.discarded'), { exact: true })).toBeVisible()
  await app.page.keyboard.press('ArrowLeft')
  await isInSection(desk, 1)
  await readsElapsed(desk, '9:00')
})

test('a second press within 300 ms is ignored, and said', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await markAfter(app, 5)
  await isInSection(desk, 2)
  await app.page.keyboard.press('Space')
  await readsNews(desk, t('rehearse.bounced', { ms: 300, count: 1 }))
  await isInSection(desk, 2)
})

test('a button that has the focus does not catch the space bar', async ({ app, t }) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await app.pass(5)
  const pause = app.page.getByRole('toolbar').getByRole('button', { name: t('rehearse.key.pause') })
  await pause.focus()
  await app.page.keyboard.press('Space')
  await isInSection(desk, 2)
  await readsNews(desk, '')
})

test('a window that is loaded again in the middle of a run shows the right time at once', async ({
  app,
  t,
}) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  await markAfter(app, 5)
  await app.pass(2)
  const loading = app.page.reload({ waitUntil: 'commit' })
  await app.pass(1)
  await loading
  await isInSection(desk, 2)
  await readsSpent(desk, 2, '3:00')
  await readsElapsed(desk, '8:00')
  await markAfter(app, 1)
  await isInSection(desk, 3)
})
