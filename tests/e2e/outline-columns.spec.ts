import type { Locator } from '@playwright/test'
import { expect, languages, test } from './app.ts'
import { sectionList, wayIn } from './desk.ts'

/** Where the text of a cell ends, in px from the left. */
const endOf = (cell: Locator): Promise<number> =>
  cell.evaluate((element) => {
    const text = document.createRange()
    text.selectNodeContents(element)
    return text.getBoundingClientRect().right
  })

for (const language of languages)
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('beginnings and typical times of the outline end where the words over them do', async ({
      app,
      t,
    }) => {
      const desk = { page: app.page, t }
      await wayIn(desk, 'demo').click()
      const list = sectionList(desk)
      const first = list.getByRole('row').nth(1).getByRole('gridcell')
      for (const [name, place] of [
        ['outline.begins', 1],
        ['outline.typical', 5],
      ] as const) {
        const head = list.getByRole('columnheader', { name: t(name), exact: true })
        expect(await endOf(first.nth(place))).toBeCloseTo(await endOf(head), 0)
      }
    })
  })
