import { zipSync } from 'fflate'
import type { Locator } from '@playwright/test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LARGEST_TEXT } from '#electron/import/read-deck.ts'
import { expect, languages, test as base, type RealApp } from './app.ts'
import { button, newSection, plannedOf, titleAt, wayIn, type Desk } from './desk.ts'

/** A test with a folder for the files that are chosen. */
const test = base.extend<{ readonly folder: string }>({
  folder: async ({ language }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `dryrun-outlines-${language}-`))
    await use(folder)
    await rm(folder, { recursive: true })
  },
})

const OUTLINE = '# Deploying without fear\n\n## Opening (5m)\n\n## Live demo — 10:00\n\n## Closing\n'
const LIST = '- Opening (5m)\n- Live demo — 10:00\n- Closing'

/** The computer's own dialog cannot be driven: this answers in its stead. */
const willChoose = async ({ electron }: RealApp, path: string): Promise<void> =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)

const openImport = async (desk: Desk): Promise<{ readonly dialog: Locator; readonly text: Locator }> => {
  await wayIn(desk, 'import').click()
  const dialog = desk.page.getByRole('dialog', { name: desk.t('import.title') })
  return { dialog, text: dialog.getByRole('textbox', { name: desk.t('import.paste') }) }
}

/** Reads the outline that OUTLINE and LIST tell. */
const readsOutline = async (desk: Desk): Promise<void> => {
  for (const [index, title] of ['Opening', 'Live demo', 'Closing'].entries())
    await expect(titleAt(desk, index + 1)).toHaveValue(title)
  await expect(plannedOf(desk, 'Live demo')).toHaveValue('10:00')
}

for (const language of languages)
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('what is no outline is refused in a sentence, and what was typed stays', async ({
      app,
      folder,
      t,
    }) => {
      const { dialog, text } = await openImport({ page: app.page, t })
      const read = button(dialog, t('import.read'))
      const refusesFile = async (name: string, says: string): Promise<void> => {
        await willChoose(app, join(folder, name))
        await button(dialog, t('import.choose')).click()
        await expect(text).toHaveAccessibleDescription(says)
      }
      await expect(read).toBeDisabled()
      await text.fill('  \n ')
      await expect(read).toBeDisabled()
      const prose = 'This paragraph names nothing that could be spoken about.\n\nNeither does this one.'
      await text.fill(prose)
      await read.click()
      await expect(text).toHaveAccessibleDescription(t('error.outline-no-sections'))
      await expect(text).toHaveValue(prose)
      await writeFile(join(folder, 'empty.md'), '')
      await refusesFile('empty.md', t('error.outline-empty'))
      await writeFile(join(folder, 'deck.md'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0xff, 0xfe, 0]))
      await refusesFile('deck.md', t('error.file-damaged'))
      await writeFile(join(folder, 'large.md'), 'x'.repeat(LARGEST_TEXT + 1))
      await refusesFile('large.md', t('error.file-too-large'))
      await refusesFile('missing.md', t('error.file-unreadable'))
      await refusesFile('.', t('error.file-unreadable'))
      await expect(text).toHaveValue(prose)
      await app.page.keyboard.press('Escape')
      await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(t('welcome.title'))
    })

    test('a Markdown file is shown before it becomes a talk', async ({ app, folder, t }) => {
      const desk = { page: app.page, t }
      const { dialog } = await openImport(desk)
      await writeFile(join(folder, 'talk.md'), OUTLINE)
      await willChoose(app, join(folder, 'talk.md'))
      await button(dialog, t('import.choose')).click()
      await expect(dialog).toContainText('Deploying without fear')
      await expect(dialog).toContainText(t('import.found', { count: 3, total: '15:00' }))
      await expect(dialog).toContainText(t('import.untimed', { count: 1 }))
      await button(dialog, t('import.make')).click()
      await expect(app.page.getByRole('textbox', { name: t('talk.title') })).toHaveValue(
        'Deploying without fear',
      )
      await readsOutline(desk)
    })

    test('a list becomes sections, pasted into the dialog or right under the outline', async ({ app, t }) => {
      const desk = { page: app.page, t }
      const { dialog, text } = await openImport(desk)
      await text.fill(LIST)
      await button(dialog, t('import.read')).click()
      await button(dialog, t('import.make')).click()
      await readsOutline(desk)
      await app.electron.evaluate(({ clipboard }) => clipboard.writeText('Questions 4m\nThanks 1m'))
      await newSection(desk).title.focus()
      await app.page.keyboard.press('ControlOrMeta+V')
      await expect(titleAt(desk, 4)).toHaveValue('Questions')
      await expect(titleAt(desk, 5)).toHaveValue('Thanks')
      await expect(app.page.getByText(t('talk.planned', { total: '20:00' }), { exact: true })).toBeVisible()
    })

    test('a deck dropped on the window becomes a talk; changed and dropped again it brings that talk up to date', async ({
      app,
      t,
    }) => {
      const desk = { page: app.page, t }
      const drop = async (text: string): Promise<void> =>
        app.page.evaluate((content) => {
          const dataTransfer = new DataTransfer()
          dataTransfer.items.add(new File([content], 'deck.md'))
          window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
        }, text)
      const deck = (times: string): string =>
        `---\nmarp: true\n---\n\n# Opening (2m)\n\n---\n\n## Demo (${times})\n\n<!-- Slowly. -->\n`
      const dialog = app.page.getByRole('dialog', { name: t('import.title') })
      await drop(deck('10m'))
      await expect(dialog).toContainText(t('import.format.marp'))
      await expect(dialog).toContainText(t('import.found', { count: 2, total: '12:00' }))
      await button(dialog, t('import.make')).click()
      await expect(plannedOf(desk, 'Demo')).toHaveValue('10:00')
      await drop(deck('12m'))
      await expect(dialog.getByRole('region', { name: t('import.differences') })).toContainText(
        '10:00 → 12:00',
      )
      await button(dialog, t('import.update')).click()
      await expect(plannedOf(desk, 'Demo')).toHaveValue('12:00')
      await expect(titleAt(desk, 2)).toHaveValue('Demo')
    })

    test('a zip bomb is refused in a sentence, and the app goes on', async ({ app, folder, t }) => {
      const { dialog, text } = await openImport({ page: app.page, t })
      await writeFile(
        join(folder, 'bomb.pptx'),
        zipSync({ 'ppt/presentation.xml': new Uint8Array(21_000_000) }),
      )
      await willChoose(app, join(folder, 'bomb.pptx'))
      await button(dialog, t('import.choose')).click()
      await expect(text).toHaveAccessibleDescription(t('error.file-damaged'))
    })
  })
