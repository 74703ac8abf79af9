import axe from 'axe-core'
import { expect, languages, test, type RealApp } from './app.ts'
import { crashInTheRun } from './crash.ts'
import { cutOff } from './cut-off.ts'
import { violations } from './violations.ts'
import { walk } from './walk.ts'

/** A window's content in px of the screen, and how large things are drawn in it. */
type Size = { readonly name: string; readonly width: number; readonly height: number; readonly zoom: number }

const USUAL: Size = { name: '1280×820', width: 1280, height: 820, zoom: 1 }
const SIZES: readonly Size[] = [
  { name: '1024×640', width: 1024, height: 640, zoom: 1 },
  { name: '720×520', width: 720, height: 520, zoom: 1 },
  { ...USUAL, name: '200 %', zoom: 2 },
]

const show = async ({ electron, page }: RealApp, size: Size): Promise<void> => {
  await electron.evaluate(({ BrowserWindow }, { width, height, zoom }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(width, height)
    window?.webContents.setZoomFactor(zoom)
  }, size)
  await page.waitForFunction((width) => window.innerWidth === width, size.width / size.zoom)
}

for (const language of languages)
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('no screen has an obstacle that axe knows of, in either theme', async ({ app, t }) => {
      const { page } = app
      await page.evaluate(axe.source)
      await walk(app, t, async (screen) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          expect.soft(await violations(page), `${screen}, ${colorScheme}`).toEqual([])
        }
      })
    })

    test('no button looks as the browser draws them', async ({ app, t }) => {
      await walk(app, t, async (screen) => {
        const bare = await app.page
          .getByRole('button')
          .or(app.page.getByRole('tab'))
          .evaluateAll((buttons) =>
            buttons
              .filter((one) => getComputedStyle(one).borderStyle === 'outset')
              .map(({ textContent }) => textContent),
          )
        expect.soft(bare, screen).toEqual([])
      })
    })

    test('no text is cut off in a small window, nor at 200 %', async ({ app, t }) => {
      await walk(app, t, async (screen) => {
        for (const size of SIZES) {
          await show(app, size)
          expect.soft(await cutOff(app.page), `${screen}, ${size.name}`).toEqual([])
        }
        await show(app, USUAL)
      })
    })

    test('the question after a crash is as clear as every other screen', async ({ app, startAgain, t }) => {
      await crashInTheRun(app, { page: app.page, t })
      const again = await startAgain()
      await again.page.evaluate(axe.source)
      for (const colorScheme of ['light', 'dark'] as const) {
        await again.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        expect(await violations(again.page), colorScheme).toEqual([])
      }
      for (const size of SIZES) {
        await show(again, size)
        expect(await cutOff(again.page), size.name).toEqual([])
      }
    })
  })
