import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sandboxFlags } from '#build/electron-runtime/linux.mjs'
import { electronPath, environment, expect, languages, ROOT, test } from './app.ts'
import { button, placeOf, plannedOf, rowOf, sectionList, tabOf } from './desk.ts'

const words = (count: number): string => 'word '.repeat(count).trim()

/** Three headings over four slides; their notes take 19 + 12, 20 and 1 minutes at 130 words a minute. */
const deck = (title: string): string =>
  '---\nmarp: true\n---\n\n' +
  [
    `# Opening\n\n<!--\n${words(2470)}\n-->\n`,
    `## Detail\n\n\`\`\`\n# no heading\n---\n\`\`\`\n\n<!--\n${words(1560)}\n-->\n`,
    `# ${title}\n\n<!--\n${words(2600)}\n-->\n`,
    `# Closing\n\n<!--\n${words(130)}\n-->\n`,
  ].join('\n---\n\n')

for (const language of languages)
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('a deck the app is opened with is estimated against the slot, rehearsed, changed and imported again with its history', async ({
      app,
      data,
      t,
    }) => {
      const { page } = app
      const desk = { page, t }
      const file = join(data, 'deck.md')
      const openWith = async (): Promise<void> => {
        const args = [...sandboxFlags(), ROOT, file]
        const second = spawn(electronPath(), args, { env: environment({ data, language }), stdio: 'ignore' })
        await once(second, 'exit')
      }
      const dialog = page.getByRole('dialog', { name: t('import.title') })
      await writeFile(file, deck('Demo'))
      await openWith()
      await dialog.getByRole('button', { name: t('import.grouping') }).click()
      await page.getByRole('option', { name: t('import.grouping.headings') }).click()
      await button(dialog, t('import.make')).click()

      await expect(sectionList(desk).locator('[data-section]')).toHaveCount(3)
      await expect(page.getByText(t('estimate.total', { total: '52:00' }), { exact: true })).toBeVisible()
      await expect(page.getByText(t('fit.over', { by: '12:00' })).first()).toBeVisible()
      await expect(page.getByRole('navigation')).toContainText(
        t('library.estimated', { total: '52:00', fit: t('fit.over', { by: '12:00' }) }),
      )
      await rowOf(desk, 'Opening').focus()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.press('e')
      await expect(plannedOf(desk, 'Opening')).toHaveValue('31:00')
      await expect(plannedOf(desk, 'Demo')).toHaveValue('20:00')

      await tabOf(desk, 'rehearse').click()
      await button(page, t('rehearse.start')).click()
      await app.pass(30)
      await page.keyboard.press('Space')
      await app.pass(12)
      await page.keyboard.press('Space')
      await app.pass(1)
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: t('rehearse.see-report') }).click()
      await expect(placeOf(desk, 'history')).toBeVisible()
      await tabOf(desk, 'outline').click()

      await writeFile(file, deck('Demos'))
      await openWith()
      await expect(dialog.getByRole('region', { name: t('import.differences') })).toContainText(
        'Demo → Demos',
      )
      await button(dialog, t('import.update')).click()
      await expect(rowOf(desk, 'Demos')).toContainText('12:00')
    })

    test('sections are chosen, merged, split and floated by keyboard and mouse; every plan is listed and any restored', async ({
      app,
      t,
    }) => {
      const { page } = app
      const desk = { page, t }
      const rows = sectionList(desk).locator('[data-section]')
      await page.getByRole('button', { name: t('welcome.demo') }).click()
      await expect(rows).toHaveCount(6)
      await rows.nth(0).focus()
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('m')
      await expect(rows).toHaveCount(5)
      await expect(rows.nth(0)).toBeFocused()

      await page.keyboard.press('s')
      const split = page.getByRole('dialog')
      const time = split.getByRole('textbox', { name: t('outline.split-time') })
      await time.fill('3m')
      await button(split, t('outline.split-do')).click()
      await expect(rows).toHaveCount(6)

      const modifiers = ['ControlOrMeta' as const]
      for (const at of [3, 5]) await rows.nth(at).getByRole('textbox').first().click({ modifiers })
      const bar = page.getByRole('toolbar', { name: t('outline.selection') })
      await expect(bar).toContainText(t('outline.selected', { count: 2 }))
      await bar.getByRole('button', { name: t('outline.merge') }).click()
      await expect(rows).toHaveCount(5)
      await button(page, t('talk.undo')).click()
      await expect(rows).toHaveCount(6)

      await button(page, t('revisions.open')).click()
      const plans = page.getByRole('dialog', { name: t('revisions.title') })
      await expect(plans).toContainText(t('revisions.reason.undone'))
      await plans
        .getByRole('button', { name: t('revisions.number', { number: 1 }) })
        .first()
        .click()
      await expect(plans.getByRole('region', { name: t('revisions.number', { number: 1 }) })).toBeVisible()
      await button(plans, t('revisions.restore')).click()
      await expect(rows).toHaveCount(6)
    })
  })
