import { languages, test, expect } from './app.ts'
import { button, newSection, placeOf, plannedOf, rowOf, titleAt, wayIn, type Desk } from './desk.ts'
import { byKeyboard, byMouse, type Hands } from './hands.ts'

const names = {
  en: {
    talk: 'Deploying without fear',
    opening: 'Opening',
    problem: 'The problem',
    works: 'How it works',
    surprise: 'A surprise',
    demo: 'Live demo',
    closing: 'Closing',
  },
  ja: {
    talk: '怖くないデプロイ',
    opening: '導入',
    problem: '課題',
    works: '仕組み',
    surprise: '余談',
    demo: 'デモ',
    closing: 'まとめ',
  },
} as const

/** What each section takes in a run, in minutes: 43 in all; and 36 once the opening is cut. */
const tooLong = [5, 6, 15, 9, 2, 6]
const thatFits = [6, 12, 9, 3, 6]

const readsInOrder = async (desk: Desk, titles: readonly string[]): Promise<void> => {
  for (const [index, name] of titles.entries()) await expect(titleAt(desk, index + 1)).toHaveValue(name)
}

const readsSum = async ({ page, t }: Desk, planned: string, fit: string): Promise<void> => {
  const main = page.getByRole('tabpanel')
  await expect(main.getByText(t('talk.planned', { total: planned }), { exact: true })).toBeVisible()
  await expect(main.getByText(fit, { exact: true }).first()).toBeVisible()
}

/** Rehearses section by section, and leaves the run for its report. */
const rehearse = async (
  desk: Desk,
  hands: Hands,
  of: { readonly minutes: readonly number[]; readonly pass: (minutes: number) => Promise<void> },
): Promise<void> => {
  const { page, t } = desk
  await hands.go('rehearse')
  await expect(button(page, t('rehearse.start'))).toBeFocused()
  await hands.startRun()
  for (const [index, minutes] of of.minutes.entries()) {
    const place = t('rehearse.section-of', { place: index + 1, count: of.minutes.length })
    await expect(page.getByRole('region', { name: place })).toBeVisible()
    await of.pass(minutes)
    await hands.mark()
  }
  await hands.press(page.getByRole('button', { name: t('rehearse.see-report') }))
}

const ways = { keyboard: byKeyboard, mouse: byMouse } as const

for (const way of ['keyboard', 'mouse'] as const)
  for (const language of languages)
    test.describe(`by ${way}, in ${language}`, () => {
      test.use({ language })

      test('a speaker plans a talk, rehearses it, cuts it, and finds it again', async ({
        app: { page, pass, close },
        startAgain,
        t,
      }) => {
        const desk = { page, t }
        const hands = ways[way](desk)
        const { talk, opening, problem, works, surprise, demo, closing } = names[language]
        const order = [opening, problem, works, demo, surprise, closing]

        await test.step('the first start leads to an outline with a slot of 40:00', async () => {
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('welcome.title'))
          await hands.press(wayIn(desk, 'type'))
          await expect(newSection(desk).title).toBeFocused()
          await expect(page.getByRole('textbox', { name: t('talk.slot') })).toHaveValue('40:00')
        })

        await test.step('times are typed as people write them', async () => {
          await hands.addSection(opening, '5')
          await hands.addSection(problem, '5:00')
          await hands.addSection(works, '1:02:00')
          await hands.addSection(surprise, '90s')
          await hands.addSection(demo, '５分')
          await readsInOrder(desk, [opening, problem, works, surprise, demo])
          await expect(plannedOf(desk, surprise)).toHaveValue('1:30')
          await readsSum(desk, '1:18:30', t('fit.over', { by: '38:30' }))
        })

        await test.step('what is no time is refused beside the field, and stays', async () => {
          await hands.addSection(closing, '5:60')
          await expect(newSection(desk).problem).toHaveText(t('duration.unreadable'))
          await expect(newSection(desk).title).toHaveValue(closing)
          await expect(newSection(desk).time).toHaveValue('5:60')
          await hands.retype(newSection(desk).time, '8m30s')
          await expect(newSection(desk).title).toHaveValue('')
          await readsSum(desk, '1:27:00', t('fit.over', { by: '47:00' }))
        })

        await test.step('the long one is corrected: it fits', async () => {
          await hands.retime(works, '12')
          await expect(plannedOf(desk, works)).toHaveValue('12:00')
          await readsSum(desk, '37:00', t('fit.on-track', { spare: '3:00' }))
        })

        await test.step('a section moves up, and begins earlier', async () => {
          await hands.moveUp(demo, 5)
          await readsInOrder(desk, order)
          await expect(rowOf(desk, demo).getByRole('gridcell', { name: '22:00', exact: true })).toBeVisible()
        })

        await test.step('a section floats out of the total and comes back; undo and redo go both ways', async () => {
          await hands.float(surprise)
          await readsSum(desk, '35:30', t('fit.under', { spare: '4:30' }))
          await hands.unfloat(surprise)
          await readsSum(desk, '37:00', t('fit.on-track', { spare: '3:00' }))
          await hands.undo()
          await readsSum(desk, '35:30', t('fit.under', { spare: '4:30' }))
          await hands.redo()
          await readsSum(desk, '37:00', t('fit.on-track', { spare: '3:00' }))
        })

        await test.step('the talk gets its title', async () => {
          await hands.retype(page.getByRole('textbox', { name: t('talk.title') }), talk)
        })

        await test.step('a rehearsal of 43:00 is 3:00 over, and the report says so in one sentence', async () => {
          await rehearse(desk, hands, { minutes: tooLong, pass })
          const verdict = t('verdict.over', { total: '43:00', slot: '40:00', by: '3:00' })
          await expect(page.getByRole('heading', { name: verdict })).toBeVisible()
        })

        await test.step('a cut is applied, taken back, and applied again', async () => {
          const boldest = page.getByRole('button', { name: t('cuts.name.boldest') })
          const fits = page.getByRole('heading', { name: t('cuts.fits'), exact: true })
          const apply = button(page, t('cuts.apply'))
          await hands.press(button(page, t('report.next.cuts')))
          await hands.press(boldest)
          await hands.press(apply)
          await expect(fits).toBeVisible()
          await hands.press(button(placeOf(desk, 'cuts').getByRole('status'), t('action.undo')))
          await expect(fits).toBeHidden()
          await hands.press(boldest)
          await hands.press(apply)
          await expect(fits).toBeVisible()
        })

        await test.step('the next rehearsal fits, and is compared with the first', async () => {
          await rehearse(desk, hands, { minutes: thatFits, pass })
          const verdict = t('verdict.under', { total: '36:00', slot: '40:00', spare: '4:00' })
          await expect(page.getByRole('heading', { name: verdict })).toBeVisible()
          await hands.press(button(page, t('report.back')))
          await hands.press(button(page, t('history.compare-last')))
          const difference = t('history.compared.shorter', { by: '7:00' })
          await expect(page.getByRole('heading', { name: difference })).toBeVisible()
        })

        await test.step('after a restart everything is there', async () => {
          await close()
          const again = await startAgain()
          const later = { page: again.page, t }
          await expect(again.page.getByRole('textbox', { name: t('talk.title') })).toHaveValue(talk)
          await readsInOrder(later, order)
          await ways[way](later).go('history')
          await expect(
            again.page.getByRole('heading', { name: t('history.runs', { count: 2 }), exact: true }),
          ).toBeVisible()
          await expect(again.page.getByRole('button', { name: /43:00/ })).toBeVisible()
          await expect(again.page.getByRole('button', { name: /36:00/ })).toBeVisible()
        })
      })
    })
