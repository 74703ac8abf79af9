import type { Locator } from '@playwright/test'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { expect, languages, test } from './app.ts'
import { button, newSection, rowOf, titleAt, type Desk } from './desk.ts'
import { typeTalk } from './on-the-clock.ts'

/** A field, what is typed into it, and the sentence that refuses it. */
type Refused = readonly [field: Locator, typed: string, says: string]

const TOO_LONG = 'x'.repeat(301)

const field = (of: Desk['page'] | Locator, name: string): Locator =>
  of.getByRole('textbox', { name, exact: true })

const inTheHeader = ({ page, t }: Desk): readonly Refused[] => [
  [field(page, t('talk.title')), TOO_LONG, t('talk.line-too-long', { limit: 300 })],
  [field(page, t('talk.event')), TOO_LONG, t('talk.line-too-long', { limit: 300 })],
  [field(page, t('talk.venue')), TOO_LONG, t('talk.line-too-long', { limit: 300 })],
  [field(page, t('talk.slot')), 'soon', t('duration.unreadable')],
  [field(page, t('talk.slot')), '', t('duration.empty')],
  [field(page, t('talk.slot')), '25h', t('duration.too-long')],
  [field(page, t('talk.slot')), '0', t('talk.slot-zero')],
  [field(page, t('talk.qa')), '5:60', t('duration.unreadable')],
  [field(page, t('talk.qa')), '40', t('talk.qa-over-slot', { slot: '40:00' })],
  [field(page, t('talk.slack')), '70', t('talk.slack-unreadable')],
  [field(page, t('talk.slack')), '−5', t('talk.slack-unreadable')],
]

const inTheOutline = (desk: Desk): readonly Refused[] => {
  const { page, t } = desk
  return [
    [titleAt(desk, 2), TOO_LONG, t('talk.line-too-long', { limit: 300 })],
    [field(page, t('outline.planned-of', { title: 'Demo' })), '5:60', t('duration.unreadable')],
    [field(page, t('outline.planned-of', { title: 'Demo' })), '', t('duration.empty')],
  ]
}

const inTheDetails = (details: Locator, t: Translate): readonly Refused[] => [
  [field(details, t('outline.planned')), 'ten', t('duration.unreadable')],
  [field(details, t('outline.minimum')), '10:01', t('outline.minimum-too-long', { planned: '10:00' })],
  [field(details, t('outline.minimum')), '1:99', t('duration.unreadable')],
  [field(details, t('section.short-version')), '10', t('outline.short-too-long', { planned: '10:00' })],
  [field(details, t('section.slides')), '18-12', t('section.slides-unreadable')],
  [field(details, t('section.slides')), 'a few', t('section.slides-unreadable')],
]

/** Types what is refused: it stays with its sentence, also once the field is left; Esc brings back what was there. */
const isRefused = async ([typedIn, typed, says]: Refused): Promise<void> => {
  const before = await typedIn.inputValue()
  await typedIn.fill(typed)
  await typedIn.press('Enter')
  await expect(typedIn).toHaveAccessibleDescription(says)
  await typedIn.press('Tab')
  await expect(typedIn).not.toBeFocused()
  await expect(typedIn).toHaveValue(typed)
  await expect(typedIn).toHaveAccessibleDescription(says)
  await expect(typedIn.page().getByText(says, { exact: true })).toBeVisible()
  await typedIn.press('Escape')
  await expect(typedIn).toHaveValue(before)
}

for (const language of languages)
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('what a field cannot read is refused beside it in a sentence, and stays as typed', async ({
      app,
      t,
    }) => {
      const desk = { page: app.page, t }
      await typeTalk(desk)
      await test.step('in the header of the talk', async () => {
        for (const refused of inTheHeader(desk)) await isRefused(refused)
      })
      await test.step('in the outline', async () => {
        for (const refused of inTheOutline(desk)) await isRefused(refused)
      })
      await test.step('in the details of a section', async () => {
        await rowOf(desk, 'Demo').focus()
        await app.page.keyboard.press('Space')
        const details = app.page.getByRole('complementary', { name: t('section.details') })
        for (const refused of inTheDetails(details, t)) await isRefused(refused)
        await app.page.keyboard.press('Escape')
      })
      await test.step('nothing of it was kept', async () => {
        await expect(app.page.getByText(t('talk.planned', { total: '20:00' }), { exact: true })).toBeVisible()
        await expect(field(app.page, t('talk.slot'))).toHaveValue('40:00')
      })
    })

    test('a line that cannot become a section or a promise says why', async ({ app, t }) => {
      const desk = { page: app.page, t }
      const line = newSection(desk)
      await typeTalk(desk)
      await line.title.fill('Encore')
      await line.time.fill('5:60')
      await line.time.press('Enter')
      await expect(line.problem).toHaveText(t('duration.unreadable'))
      await line.time.press('Tab')
      await expect(line.title).toHaveValue('Encore')
      await expect(line.time).toHaveValue('5:60')
      await line.title.fill(TOO_LONG)
      await line.time.fill('5')
      await line.time.press('Enter')
      await expect(line.problem).toHaveText(t('talk.line-too-long', { limit: 300 }))
      await expect(line.title).toHaveValue(TOO_LONG)
      const promise = field(app.page, t('promises.add'))
      await promise.fill(TOO_LONG)
      await promise.press('Enter')
      const promises = app.page.getByRole('region', { name: t('promises.heading') })
      await expect(promises.getByRole('status')).toHaveText(t('talk.line-too-long', { limit: 300 }))
      await expect(promise).toHaveValue(TOO_LONG)
    })

    test('a slot must be longer than what is kept for questions; the bounce guard is a number', async ({
      app,
      t,
    }) => {
      const desk = { page: app.page, t }
      await typeTalk(desk)
      await field(app.page, t('talk.qa')).fill('10')
      await field(app.page, t('talk.qa')).press('Enter')
      await isRefused([field(app.page, t('talk.slot')), '8', t('talk.slot-under-qa', { qa: '10:00' })])
      await button(app.page, t('library.settings')).click()
      const bounce = field(app.page, t('settings.bounce'))
      await bounce.fill('often')
      await bounce.press('Tab')
      await expect(bounce).toHaveValue('often')
      await expect(bounce).toHaveAccessibleDescription(t('settings.bounce-unreadable'))
    })
  })
