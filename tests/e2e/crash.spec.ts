import { expect, languages, test } from './app.ts'
import { crashInTheRun } from './crash.ts'
import { button, tabOf, type Desk } from './desk.ts'
import { markAfter, readsElapsed, readsSpent, SECTIONS } from './on-the-clock.ts'

const readsQuestion = async ({ page, t }: Desk): Promise<void> => {
  const question = page.getByRole('alertdialog', { name: t('recovery.title') })
  await expect(question).toContainText(
    t('recovery.about', {
      kind: t('kind.practice'),
      title: t('untitled.talk'),
      elapsed: '12:00',
      section: SECTIONS[2],
    }),
  )
  await expect(question).toContainText(t('recovery.gap', { ago: t('recovery.minutes', { count: 48 }) }))
}

for (const language of languages)
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('after a crash the run goes on: no mark is missing, and the gap is a pause', async ({
      app,
      startAgain,
      t,
    }) => {
      await crashInTheRun(app, { page: app.page, t })
      const again = await startAgain()
      const desk = { page: again.page, t }
      await readsQuestion(desk)
      await again.page.keyboard.press('Enter')
      await readsSpent(desk, 3, '2:00')
      await readsElapsed(desk, '12:00')
      await markAfter(again, 3)
      await again.page.getByRole('button', { name: t('rehearse.see-report') }).click()
      for (const [index, spoken] of ['4:00', '6:00', '5:00'].entries())
        await expect(again.page.getByRole('row').filter({ hasText: SECTIONS[index] ?? '' })).toContainText(
          spoken,
        )
      await expect(
        again.page.getByRole('heading', {
          name: t('verdict.under', { total: '15:00', slot: '40:00', spare: '25:00' }),
        }),
      ).toBeVisible()
    })
  })

test('after a crash the run is ended where it was last on record, and kept', async ({
  app,
  startAgain,
  t,
}) => {
  await crashInTheRun(app, { page: app.page, t })
  const { page } = await startAgain()
  await readsQuestion({ page, t })
  await page.getByRole('button', { name: t('recovery.end') }).click()
  await expect(
    page.getByRole('heading', {
      name: t('verdict.under', { total: '12:00', slot: '40:00', spare: '28:00' }),
    }),
  ).toBeVisible()
})

test('after a crash the run is discarded, and the notice brings it back', async ({ app, startAgain, t }) => {
  await crashInTheRun(app, { page: app.page, t })
  const { page } = await startAgain()
  await readsQuestion({ page, t })
  await page.getByRole('button', { name: t('recovery.discard') }).click()
  const notice = page.getByRole('status').filter({ hasText: t('notice.run-discarded') })
  await expect(notice).toBeVisible()
  await tabOf({ page, t }, 'history').click()
  await expect(page.getByRole('heading', { name: t('history.none.title') })).toBeVisible()
  await button(notice, t('action.undo')).click()
  await expect(
    page.getByRole('heading', {
      name: t('verdict.under', { total: '12:00', slot: '40:00', spare: '28:00' }),
    }),
  ).toBeVisible()
})

test('the question may be put off: it stays in sight until it is answered', async ({
  app,
  startAgain,
  t,
}) => {
  await crashInTheRun(app, { page: app.page, t })
  const { page } = await startAgain()
  await readsQuestion({ page, t })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(page.getByText(t('recovery.later', { title: t('untitled.talk') }))).toBeVisible()
  await button(page, t('recovery.decide')).click()
  await readsQuestion({ page, t })
})
