import type { RunKind } from '#shared/domain/run.ts'
import { languages, test, expect, type RealApp } from './app.ts'
import { button, forecastLine, newSection, placeOf, tabOf, wayIn, type Desk } from './desk.ts'

/** Each section with its planned minutes, and the seconds it takes in the read-through: 50:20 in all. */
const sections = {
  en: [
    ['Opening', '5', 312],
    ['Staging', '9', 535],
    ['Flags', '8', 468],
    ['Rollout', '9', 565],
    ['Demo', '12', 828],
    ['Closing', '5', 312],
  ],
  ja: [
    ['導入', '5', 312],
    ['環境', '9', 535],
    ['フラグ', '8', 468],
    ['展開', '9', 565],
    ['デモ', '12', 828],
    ['まとめ', '5', 312],
  ],
} as const

type Speaker = Desk & Pick<RealApp, 'pass'> & { readonly language: keyof typeof sections }

const typeTalk = async (desk: Speaker): Promise<void> => {
  await wayIn(desk, 'type').click()
  const { title, time } = newSection(desk)
  for (const [name, planned] of sections[desk.language]) {
    await title.fill(name)
    await time.fill(planned)
    await time.press('Enter')
    await expect(title).toHaveValue('')
  }
}

/** The seconds of each section that is to be spoken, as in the read-through. */
const toBeSpoken = async ({ page, t, language }: Speaker): Promise<readonly number[]> => {
  await page.keyboard.press('ControlOrMeta+1')
  const spoken: number[] = []
  for (const [title, , seconds] of sections[language]) {
    const row = page
      .getByRole('grid', { name: t('outline.sections') })
      .getByRole('row', { name: title, exact: true })
    if ((await button(row, t('outline.unfloat')).count()) === 0) spoken.push(seconds)
  }
  return spoken
}

/** Delivers the talk in so many seconds, each section as much faster or slower as the others, and opens the report. */
const deliver = async (desk: Speaker, kind: RunKind, total: number): Promise<void> => {
  const { page, t, pass } = desk
  const spoken = await toBeSpoken(desk)
  const all = spoken.reduce((sum, seconds) => sum + seconds, 0)
  await page.keyboard.press('ControlOrMeta+2')
  await expect(button(page, t('rehearse.start'))).toBeFocused()
  await page.getByText(t(`kind.${kind}`), { exact: true }).click()
  await button(page, t('rehearse.start')).focus()
  await page.keyboard.press('Space')
  for (const [index, seconds] of spoken.entries()) {
    const name = t('rehearse.section-of', { place: index + 1, count: spoken.length })
    await expect(page.getByRole('region', { name })).toBeVisible()
    await pass((seconds * total) / all / 60)
    await page.keyboard.press('Space')
  }
  await page.getByRole('button', { name: t('rehearse.see-report') }).click()
}

/** What the strip over every place says of the real talk: its range and the chance to fit. */
const forecastOf = async (desk: Desk): Promise<{ range: string; chance: number; said: string }> => {
  const said = (await forecastLine(desk).textContent()) ?? ''
  const [range = ''] = /\d+:\d\d[–〜]\d+:\d\d/.exec(said) ?? []
  return { range, chance: Number(/(\d+) ?%/.exec(said)?.[1]), said }
}

/** Applies one of the advisor's ways, from the report. */
const applyWay = async ({ page, t }: Desk, way: 'gentlest' | 'boldest'): Promise<void> => {
  await button(page, t('report.next.cuts')).click()
  await page
    .getByRole('button', { name: t(`cuts.name.${way}`) })
    .first()
    .click()
  await button(page, t('cuts.apply')).click()
  await expect(page.getByRole('status').getByText(t('action.undo'))).toBeVisible()
}

for (const language of languages)
  test.describe(`the reference talk, in ${language}`, () => {
    test.use({ language })

    test('cut, told faster, cut for good, and told on stage as it was forecast', async ({ app, t }) => {
      const { page, pass } = app
      const desk: Speaker = { page, t, pass, language }
      const warning = page.getByRole('complementary', { name: t('speed.title') })

      await test.step('a read-through of 50:20 is 10:20 over, and few runs are few', async () => {
        await typeTalk(desk)
        await deliver(desk, 'read-through', 3020)
        const verdict = t('verdict.over', { total: '50:20', slot: '40:00', by: '10:20' })
        await expect(page.getByRole('heading', { name: verdict })).toBeVisible()
        expect((await forecastOf(desk)).chance).toBeLessThan(30)
        await expect(warning).toBeHidden()
      })

      await test.step('the sections are trimmed on paper, and told in 43:00: that is speaking faster', async () => {
        await applyWay(desk, 'gentlest')
        await deliver(desk, 'practice', 2580)
        await expect(warning).toContainText('7:20')
        await expect(warning).toContainText(language === 'en' ? '17 % faster' : '17%早口')
        await warning.getByText(t('speed.numbers'), { exact: true }).first().click()
        await expect(warning.getByRole('table')).toContainText('13:48')
      })

      await test.step('the explanation is one click away', async () => {
        await button(warning, t('speed.explain')).click()
        const guide = page.getByRole('dialog', { name: t('guide.title') })
        await expect(guide.getByRole('heading', { name: t('guide.faster') })).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(guide).toBeHidden()
      })

      await test.step('whole sections go: 38:00 fits, without hurry', async () => {
        await applyWay(desk, 'boldest')
        await deliver(desk, 'practice', 2280)
        const verdict = t('verdict.on-track', { total: '38:00', slot: '40:00', spare: '2:00' })
        await expect(page.getByRole('heading', { name: verdict })).toBeVisible()
      })

      const before = await forecastOf(desk)

      await test.step('the chance that is stated here is the one in the library', async () => {
        expect(before.chance).toBeGreaterThan(0)
        await expect(page.getByRole('navigation')).toContainText(
          t('chance.to-fit', { chance: t('chance.percent', { percent: before.chance }) }),
        )
      })

      await test.step('the live run stands in the history beside what was forecast of it', async () => {
        await deliver(desk, 'live', 2310)
        await tabOf(desk, 'history').click()
        const live = placeOf(desk, 'history').getByRole('button', { name: /38:30/ })
        await expect(live).toHaveAccessibleName(
          new RegExp(t('history.foretold.within.sentence', { range: before.range })),
        )
      })
    })
  })

test('the explanation is in the menu and among the commands', async ({ app: { electron, page }, t }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('welcome.title'))
  const guide = page.getByRole('dialog', { name: t('guide.title') })
  await electron.evaluate(({ Menu }, label) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    entries?.find((entry) => entry.label === label)?.click()
  }, t('guide.title'))
  await expect(guide.getByRole('heading', { name: t('guide.weights') })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(guide).toBeHidden()
  await page.keyboard.press('ControlOrMeta+K')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type(t('guide.title'))
  await page.keyboard.press('Enter')
  await expect(guide).toBeVisible()
})
