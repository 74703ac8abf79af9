import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, languages, test as base, type RealApp } from './app.ts'
import { button, tabOf, wayIn } from './desk.ts'

/** A test with a folder for the files that are saved. */
const test = base.extend<{ readonly folder: string }>({
  folder: async ({ language }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `dryrun-files-${language}-`))
    await use(folder)
    await rm(folder, { recursive: true })
  },
})

/** The computer's own dialogs cannot be driven: these answer in their stead. */
const willSaveAs = async ({ electron }: RealApp, path: string): Promise<void> =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, path)
const willChoose = async ({ electron }: RealApp, path: string): Promise<void> =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)

for (const language of languages)
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('a talk is saved from its menu, deleted, and comes back from the file with its history', async ({
      app,
      folder,
      t,
    }) => {
      const { page } = app
      const file = join(folder, 'talk.dryrun.json')
      await wayIn({ page, t }, 'demo').click()
      const title = await page.getByRole('textbox', { name: t('talk.title') }).inputValue()
      await page.locator('[data-talk]').hover()
      await willSaveAs(app, file)
      await button(page, t('library.more', { title })).click()
      await page.getByRole('menuitem', { name: t('export.talk') }).click()
      await expect(page.getByText(t('notice.saved', { name: 'talk.dryrun.json' }))).toBeVisible()
      const saved = await readFile(file, 'utf8')
      await page.locator('[data-talk]').press('Delete')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('welcome.title'))
      await willChoose(app, file)
      await app.electron.evaluate(({ Menu }, label) => {
        const [item] = (Menu.getApplicationMenu()?.items ?? []).flatMap(
          ({ submenu }) => submenu?.items.filter((entry) => entry.label === label) ?? [],
        )
        item?.click()
      }, t('export.open'))
      const dialog = page.getByRole('dialog', { name: t('archive.title') })
      await expect(dialog).toContainText(t('archive.standing.back'))
      await button(dialog, t('archive.keep')).click()
      await expect(page.getByRole('textbox', { name: t('talk.title') })).toHaveValue(title)
      await tabOf({ page, t }, 'history').click()
      await expect(page.getByText('43:00').first()).toBeVisible()
      await willSaveAs(app, join(folder, 'again.dryrun.json'))
      await page.keyboard.press('ControlOrMeta+K')
      await page.getByRole('textbox', { name: t('palette.field') }).fill(t('export.talk'))
      await expect(page.getByRole('option')).toHaveCount(1)
      await page.keyboard.press('Enter')
      await expect(page.getByText(t('notice.saved', { name: 'again.dryrun.json' }))).toBeVisible()
      expect(await readFile(join(folder, 'again.dryrun.json'), 'utf8')).toBe(saved)
    })

    test('a file that is dropped and is none of ours is refused in a sentence; the talks stay', async ({
      app,
      t,
    }) => {
      const { page } = app
      await wayIn({ page, t }, 'demo').click()
      const title = await page.getByRole('textbox', { name: t('talk.title') }).inputValue()
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(['{"format":"dryrun-talk","version":99}'], 'a.dryrun.json'))
        window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
      })
      const dialog = page.getByRole('dialog', { name: t('archive.title') })
      await expect(dialog.getByRole('alert')).toContainText(t('error.file-newer'))
      await page.keyboard.press('Escape')
      await expect(page.getByRole('textbox', { name: t('talk.title') })).toHaveValue(title)
    })

    test('a report is printed as PDF by the app itself', async ({ app, folder, t }) => {
      const { page } = app
      const file = join(folder, 'report.pdf')
      await wayIn({ page, t }, 'demo').click()
      await tabOf({ page, t }, 'history').click()
      await page.getByRole('button', { name: /43:00/ }).first().click()
      await willSaveAs(app, file)
      await button(page, t('export.report')).click()
      await page.getByRole('menuitem', { name: t('export.report.pdf') }).click()
      await expect(page.getByText(t('notice.saved', { name: 'report.pdf' }))).toBeVisible()
      const pdf = await readFile(file)
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(pdf.length).toBeGreaterThan(5000)
    })
  })
