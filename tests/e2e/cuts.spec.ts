import type { Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { expect, languages, test } from './app.ts'
import { button, placeOf, wayIn, type Desk } from './desk.ts'
import { byKeyboard, byMouse } from './hands.ts'
import { tabTo } from './keyboard.ts'

/** A section of the demo talk that could go, and one that must stay. */
const titles = {
  en: { could: 'Flags that retire themselves', must: 'Staging was green' },
  ja: { could: 'ひとりでに消えるフラグ', must: 'ステージングは緑だった' },
} as const

const hand = ({ page, t }: Desk) => page.getByRole('region', { name: t('cuts.view.hand'), exact: true })

/** Chooses one of several that are all in sight. */
const choose = async (page: Page, name: string, way: 'keyboard' | 'mouse'): Promise<void> => {
  const radio = page.getByRole('radio', { name, exact: true })
  if (way === 'mouse') return page.locator('label').filter({ has: radio }).click()
  await tabTo(page.getByRole('radiogroup').filter({ has: radio }).locator('input:checked'))
  for (let turn = 0; turn < 4 && !(await radio.isChecked()); turn += 1)
    await page.keyboard.press('ArrowRight')
}

/** Ticks or unticks a box. */
const toggle = async (page: Page, name: RegExp, way: 'keyboard' | 'mouse'): Promise<void> => {
  const box = page.getByRole('checkbox', { name })
  if (way === 'mouse') return page.locator('label').filter({ has: box }).click()
  await tabTo(box)
  await page.keyboard.press('Space')
}

const trim = async ({ page, t }: Desk, title: string): Promise<void> => {
  await tabTo(page.getByRole('slider', { name: t('cuts.hand.trim', { title }) }))
  await page.keyboard.press('ArrowLeft')
}

const percent = (t: Translate, part: number): string => t('chance.percent', { percent: part })

for (const way of ['keyboard', 'mouse'] as const)
  for (const language of languages)
    test.describe(`by ${way}, in ${language}`, () => {
      test.use({ language })

      test('a speaker asks for surer cuts, tries one by hand, says why, applies it, and takes it back', async ({
        app: { page },
        t,
      }) => {
        const desk = { page, t }
        const hands = way === 'keyboard' ? byKeyboard(desk) : byMouse(desk)
        const { could, must } = titles[language]

        await test.step('the advisor proposes ways to fit with the usual chance', async () => {
          await hands.press(wayIn(desk, 'demo'))
          await hands.go('cuts')
          await expect(placeOf(desk, 'cuts')).toContainText(percent(t, 80))
          await expect(button(page, t('cuts.apply'))).toBeVisible()
        })

        await test.step('a surer talk is asked for, and that is kept', async () => {
          await choose(page, percent(t, 90), way)
          await expect(page.getByRole('heading', { level: 3 }).first()).toContainText(percent(t, 90))
        })

        await test.step('why not this one? is answered', async () => {
          await hands.press(button(page, t('cuts.why-not', { title: must })))
          await expect(page.getByRole('complementary')).toContainText(
            t('cuts.impossible.must', { title: must }),
          )
        })

        await test.step('a proposal is tried by hand, and changed', async () => {
          await hands.press(button(page, t('cuts.by-hand')))
          await expect(hand(desk)).toBeVisible()
          await hands.press(button(hand(desk), t('cuts.hand.reset')))
          await toggle(page, new RegExp(`^${could}`), way)
          await expect(page.getByRole('checkbox', { name: new RegExp(`^${could}`) })).not.toBeChecked()
        })

        await test.step('what the trial breaks is said at once', async () => {
          const broken = hand(desk).getByRole('list', { name: t('cuts.broken') })
          await toggle(page, new RegExp(`^${must}`), way)
          await expect(broken).toContainText(t('cuts.impossible.must', { title: must }))
          await toggle(page, new RegExp(`^${must}`), way)
          await expect(broken).toBeHidden()
        })

        await test.step('a section is trimmed with an arrow key', async () => {
          const slider = page.getByRole('slider', { name: t('cuts.hand.trim', { title: must }) })
          const before = (await slider.getAttribute('aria-valuetext')) ?? ''
          await trim(desk, must)
          await expect(slider).not.toHaveAttribute('aria-valuetext', before)
        })

        await test.step('it becomes the plan, with the reason, and is taken back', async () => {
          const why = hand(desk).getByRole('textbox', { name: t('cuts.hand.why') })
          if (way === 'keyboard') await tabTo(why)
          else await why.click()
          await page.keyboard.type('The host asked.')
          await hands.press(button(hand(desk), t('cuts.apply')))
          const applied = placeOf(desk, 'cuts').getByText(t('cuts.applied.next'))
          await expect(applied).toBeInViewport()
          const line = placeOf(desk, 'cuts')
            .getByRole('status')
            .filter({ hasText: t('cuts.applied.next') })
          await hands.press(button(line, t('action.undo')))
          await expect(applied).toBeHidden()
        })
      })
    })

test('the settings of cuts are there after a restart', async ({ app: { page, close }, startAgain, t }) => {
  const desk = { page, t }
  await wayIn(desk, 'demo').click()
  await page.keyboard.press('ControlOrMeta+4')
  await choose(page, percent(t, 60), 'mouse')
  await expect(page.getByRole('heading', { level: 3 }).first()).toContainText(percent(t, 60))
  await close()
  const again = (await startAgain()).page
  await again.keyboard.press('ControlOrMeta+4')
  await expect(again.getByRole('radio', { name: percent(t, 60), exact: true })).toBeChecked()
})

test('in a small window nothing is drawn over the way on, which is in sight from the first thing tried', async ({
  app: { electron, page },
  t,
}) => {
  const desk = { page, t }
  await wayIn(desk, 'demo').click()
  await page.keyboard.press('ControlOrMeta+4')
  await choose(page, t('cuts.view.hand'), 'mouse')
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640))
  await page.waitForFunction(() => window.innerHeight === 640)
  const foot = hand(desk).locator('footer')
  await expect(foot).not.toBeInViewport()
  await toggle(page, new RegExp(`^${titles.en.could}`), 'mouse')
  await page.mouse.move(0, 0)
  await expect(foot).toBeInViewport({ ratio: 1 })
  const drawn = await foot.screenshot({ animations: 'disabled' })
  await hand(desk)
    .locator('> :not(footer)')
    .evaluateAll((others: readonly HTMLElement[]) => {
      for (const other of others) other.style.visibility = 'hidden'
    })
  expect((await foot.screenshot({ animations: 'disabled' })).equals(drawn)).toBe(true)
})
