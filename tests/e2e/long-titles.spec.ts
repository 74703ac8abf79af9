import type { Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { newSectionId, newTalkId } from '#shared/domain/identity.ts'
import { blankTalk, type Language } from '#shared/domain/talk.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { expect, languages, test, type RealApp } from './app.ts'
import { cutOff } from './cut-off.ts'
import { button, tabOf } from './desk.ts'
import { openSide, toStart } from './on-the-clock.ts'
import { overlaps } from './overlaps.ts'

/** As long as a title may be, and without a space. */
const LONGEST: { readonly [L in Language]: string } = {
  en: 'Supercalifragilistic'.repeat(10),
  ja: '分散システムの合意形成とその実際の運用'.repeat(11).slice(0, 200),
}

/** A talk of 60 sections that is over its slot, every other one with the longest title. */
const crowdedTalk = (language: Language) => {
  const talk = {
    ...blankTalk(newTalkId(randomUUID()), language),
    title: LONGEST[language],
    slot: minutes(24),
  }
  const sections = Array.from({ length: 60 }, (_, index) =>
    makeSection({
      id: newSectionId(randomUUID()),
      title: index % 2 === 0 ? LONGEST[language] : `Part ${index + 1}`,
      planned: seconds(30),
    }),
  )
  return { talk, sections, reason: 'created' as const }
}

const small = async ({ electron, page }: RealApp): Promise<void> => {
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('index.html'))
      ?.setContentSize(720, 520),
  )
  await page.waitForFunction(() => window.innerWidth === 720)
}

/** Nothing is cut off, nothing lies over anything else. */
const isTidy = async (page: Page, place: string): Promise<void> => {
  await page.screenshot({ path: `out/pictures/long/${place}.png` })
  expect.soft(await cutOff(page), place).toEqual([])
  expect.soft(await overlaps(page), place).toEqual([])
}

for (const language of languages)
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('60 sections with the longest titles stay in their places before, in and after a run', async ({
      app,
      t,
    }) => {
      const { page } = app
      await page.evaluate((talk) => window.dryrun.ask['talk.create'](talk), crowdedTalk(language))
      await page.reload()
      await tabOf({ page, t }, 'cuts').click()
      await expect(page.getByRole('article').first()).toBeVisible()
      await isTidy(page, `${language}-cuts`)
      await toStart({ page, t })
      await isTidy(page, `${language}-start`)
      await button(page, t('rehearse.start')).click()
      const mini = await openSide(app, { page, t }, 'mini')
      await small(app)
      await isTidy(page, `${language}-run`)
      await isTidy(mini, `${language}-mini`)
      await app.pass(30)
      await expect(page.getByText(t('signals.used-up'))).toBeVisible()
      await isTidy(page, `${language}-over`)
      await page.keyboard.press('j')
      const jump = await page.getByRole('dialog').boundingBox()
      expect((jump?.x ?? 0) + (jump?.width ?? 0)).toBeLessThan(720)
    })
  })
