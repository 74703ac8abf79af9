import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sandboxFlags } from '#build/electron-runtime/linux.mjs'
import { translator } from '#shared/i18n/translator.ts'
import type { VirtualClock } from '#electron/rehearsal/virtual-clock.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

/** The folder of the app that is started. */
export const ROOT = join(import.meta.dirname, '../..')

declare global {
  /** What drives the clock of the app under test; see the main process's `chooseClock`. */
  var dryRunClock: VirtualClock | undefined
}

/** The real app in real Electron, over a library of its own, with a clock that the test drives. */
export type RealApp = {
  readonly electron: ElectronApplication
  readonly page: Page
  /** Moves the run's clock on by minutes; what was pressed before was pressed before they passed. */
  readonly pass: (minutes: number) => Promise<void>
  readonly close: () => Promise<void>
}

export type Wish = { readonly data: string; readonly language: 'en' | 'ja' }

/** The languages of the app; what a speaker does is done in each. */
export const languages = ['en', 'ja'] as const

/** The runtime that the tests were started with. */
export const electronPath = (): string => {
  const executable = process.env['DRYRUN_ELECTRON']
  if (executable === undefined) throw new Error('run these tests with `npm run test:e2e`')
  return executable
}

/** What the app is told from outside: whose library, which language, and that the clock is the test's. */
export const environment = ({ data, language }: Wish): Record<string, string> => {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return {
    ...Object.fromEntries(inherited),
    DRYRUN_USER_DATA: data,
    DRYRUN_VIRTUAL_CLOCK: '1',
    LANG: language === 'ja' ? 'ja_JP.UTF-8' : 'en_GB.UTF-8',
    LANGUAGE: language,
  }
}

/**
 * Moves the app's clock on by ms. The driver now and then loses the answer of a call that was made (main collected it
 * before it was read): the clock was moved all the same.
 */
const advance = async (electron: ElectronApplication, by: number): Promise<void> => {
  try {
    await electron.evaluate((_main, ms) => globalThis.dryRunClock?.advance(ms), by)
  } catch (error) {
    if (!String(error).includes('promise was garbage collected')) throw error
  }
}

/** Waits until main has what was pressed in a window before: a window's words reach it in order. */
const heard = async (page: Page): Promise<void> => {
  try {
    await page.evaluate(() => window.dryrun.ask['run.current'](null))
  } catch {
    // A window that crashed or is being closed has nothing more to say.
  }
}

/** Moves the app's clock on by minutes, after all that was pressed in its windows until now. */
const passIn = (electron: ElectronApplication) => async (minutes: number) => {
  await Promise.all(electron.windows().map(heard))
  await advance(electron, minutes * 60_000)
}

/** Starts the app and waits for its first screen; `data` is its data folder, so that a second start finds what the first left. */
export const startApp = async (wish: Wish): Promise<RealApp> => {
  const electron = await _electron.launch({
    executablePath: electronPath(),
    args: [...sandboxFlags(), ROOT],
    env: environment(wish),
  })
  const page = await electron.firstWindow()
  await page.getByRole('main').or(page.getByRole('alertdialog')).first().waitFor()
  return {
    electron,
    page,
    pass: passIn(electron),
    close: () => electron.close(),
  }
}

/** A test over a fresh data folder, the app started on it, and the words of its language. */
export const test = base.extend<{
  readonly data: string
  readonly app: RealApp
  /** Starts the app once more on the same data; it is closed after the test. */
  readonly startAgain: () => Promise<RealApp>
  readonly language: Wish['language']
  readonly t: Translate
}>({
  language: ['en', { option: true }],
  t: async ({ language }, use) => use(translator(language)),
  data: async ({ language }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `dryrun-e2e-${language}-`))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  app: async ({ data, language }, use) => {
    const app = await startApp({ data, language })
    await use(app)
    await app.close()
  },
  startAgain: async ({ data, language }, use) => {
    const started: RealApp[] = []
    await use(async () => {
      const app = await startApp({ data, language })
      started.push(app)
      return app
    })
    for (const app of started) await app.close()
  },
})

export { expect } from '@playwright/test'
