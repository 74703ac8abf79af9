import { DatabaseSync } from '@photostructure/sqlite'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { isInSection, markAfter, SECTIONS, startRun, typeTalk } from './on-the-clock.ts'

test('the app does not quit with a mark in memory alone; once the library takes it, it does', async ({
  app,
  data,
  startAgain,
  t,
}) => {
  const desk = { page: app.page, t }
  await typeTalk(desk)
  await startRun(desk)
  const other = new DatabaseSync(join(data, 'library.sqlite'))
  other.exec('BEGIN IMMEDIATE')
  await markAfter(app, 5)
  await isInSection(desk, 2)
  const asked = await app.electron.evaluate(({ app: electronApp, dialog }) => {
    const questions: string[] = []
    dialog.showMessageBoxSync = (...asking: readonly unknown[]) => {
      questions.push(JSON.stringify(asking.at(-1)))
      return 1
    }
    electronApp.quit()
    return questions
  })
  expect(asked).toEqual([expect.stringContaining(t('unsaved.title'))])
  await isInSection(desk, 2)
  other.close()
  await app.close()
  const { page } = await startAgain()
  await expect(page.getByRole('alertdialog', { name: t('recovery.title') })).toContainText(SECTIONS[1])
})
