import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, test, type RealApp } from './app.ts'
import { newSection, titleAt, wayIn } from './desk.ts'

/** Drops a file on the window: what its text is made of, so often. */
const drop = async ({ page }: RealApp, file: { name: string; piece: string; times: number }): Promise<void> =>
  page.evaluate(({ name, piece, times }) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([piece.repeat(times)], name))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
  }, file)

/** How long the page takes to answer, at worst, while something else goes on, in ms. */
const slowestAnswer = async ({ page }: RealApp, until: Locator): Promise<number> => {
  const watching = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let slowest = 0
        let last = performance.now()
        const watch = (): void => {
          const now = performance.now()
          slowest = Math.max(slowest, now - last)
          last = now
          if (document.body.dataset['watched'] === 'enough') resolve(slowest)
          else requestAnimationFrame(watch)
        }
        watch()
      }),
  )
  await expect(until).toBeVisible()
  await page.evaluate(() => void (document.body.dataset['watched'] = 'enough'))
  return watching
}

const REFUSED = [
  { name: 'lines.md', piece: '\n', times: 4_000_000, says: 'error.outline-too-long' },
  { name: 'deep.lss', piece: '<Run>', times: 400_000, says: 'error.file-damaged' },
  { name: 'bomb.pptx', piece: 'PK\u0003\u0004', times: 10_000, says: 'error.file-damaged' },
] as const

test('hostile files are refused in a sentence; the app answers meanwhile, and the talk stays as it was', async ({
  app,
  data,
  t,
}) => {
  const { page } = app
  await wayIn({ page, t }, 'type').click()
  const section = newSection({ page, t })
  await section.title.fill('Opening 5m')
  await section.title.press('Enter')
  await expect(titleAt({ page, t }, 1)).toHaveValue('Opening')
  const dialog = page.getByRole('dialog', { name: t('import.title') })
  for (const { says, ...file } of REFUSED) {
    await drop(app, file)
    const slowest = await slowestAnswer(app, dialog.getByText(t(says)))
    expect(slowest).toBeLessThan(1000)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  const ours = page.getByRole('dialog', { name: t('archive.title') })
  await drop(app, { name: 'deep.dryrun.json', piece: '[', times: 5_000_000 })
  await slowestAnswer(app, ours.getByText(t('error.file-damaged')))
  await page.keyboard.press('Escape')
  await expect(titleAt({ page, t }, 1)).toHaveValue('Opening')
  const library = await readFile(join(data, 'library.sqlite'))
  expect(library.subarray(0, 15).toString()).toBe('SQLite format 3')
})
