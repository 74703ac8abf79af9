import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { VirtualClock } from '#electron/rehearsal/virtual-clock.ts'
import { sandboxFlags } from '#build/electron-runtime/linux.mjs'

const ROOT = join(import.meta.dirname, '../..')

declare global {
  /** What drives the clock of the app under test; see the main process's `chooseClock`. */
  var dryRunClock: VirtualClock | undefined
}

/** The real app in real Electron, over a library of its own, with a clock that the test drives. */
export type RealApp = {
  readonly electron: ElectronApplication
  readonly page: Page
  /** Moves the run's clock on by minutes. */
  readonly pass: (minutes: number) => Promise<void>
  readonly close: () => Promise<void>
}

export type Wish = { readonly data: string; readonly language: 'en' | 'ja' }

const environment = ({ data, language }: Wish): Record<string, string> => {
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

/** Starts the app and waits for its first screen; `data` is its data folder, so that a second start finds what the first left. */
export const startApp = async (wish: Wish): Promise<RealApp> => {
  const executablePath = process.env['DRYRUN_ELECTRON']
  if (executablePath === undefined) throw new Error('run these tests with `npm run test:e2e`')
  const electron = await _electron.launch({
    executablePath,
    args: [...sandboxFlags(), ROOT],
    env: environment(wish),
  })
  const page = await electron.firstWindow()
  await page.locator('main').first().waitFor()
  return {
    electron,
    page,
    pass: (minutes) =>
      electron.evaluate((_main, ms) => globalThis.dryRunClock?.advance(ms), minutes * 60_000),
    close: () => electron.close(),
  }
}

/** A test over a fresh data folder, and the app started on it. */
export const test = base.extend<{
  readonly data: string
  readonly app: RealApp
  readonly language: Wish['language']
}>({
  language: ['en', { option: true }],
  data: async ({ language }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `dryrun-e2e-${language}-`))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  app: async ({ data, language }, use) => {
    const app = await startApp({ data, language })
    await use(app)
    await app.close()
  },
})

export { expect } from '@playwright/test'
