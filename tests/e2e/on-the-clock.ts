import type { Locator, Page } from '@playwright/test'
import type { RunKind } from '#shared/domain/run.ts'
import { expect, type RealApp } from './app.ts'
import { button, newSection, wayIn, type Desk } from './desk.ts'

/** Three sections of 20:00 in all, in a slot of 40:00. */
export const SECTIONS = ['Opening', 'Demo', 'Closing'] as const
const TIMES = ['5', '10', '5'] as const

/** Types a talk of three sections, from the first start or into a talk that was made. */
export const typeTalk = async (desk: Desk, { isNew } = { isNew: true }): Promise<void> => {
  if (isNew) await wayIn(desk, 'type').click()
  const { title, time } = newSection(desk)
  for (const [index, name] of SECTIONS.entries()) {
    await title.fill(name)
    await time.fill(TIMES[index] ?? '')
    await time.press('Enter')
    await expect(title).toHaveValue('')
  }
}

/** Goes to where a run is started. */
export const toStart = async ({ page, t }: Desk): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+2')
  await expect(button(page, t('rehearse.start'))).toBeFocused()
}

/** Starts a run of a kind with a key. */
export const startRun = async (desk: Desk, kind: RunKind = 'practice', key = 'Space'): Promise<void> => {
  await toStart(desk)
  await desk.page.getByText(desk.t(`kind.${kind}`), { exact: true }).click()
  await button(desk.page, desk.t('rehearse.start')).focus()
  await desk.page.keyboard.press(key)
  await isInSection(desk, 1)
}

const sectionPanel = ({ page, t }: Desk, place: number): Locator =>
  page.getByRole('region', { name: t('rehearse.section-of', { place, count: SECTIONS.length }) })

/** Reads that a section, counted from 1, is being spoken. */
export const isInSection = async (desk: Desk, place: number): Promise<void> => {
  const panel = sectionPanel(desk, place)
  await expect(panel.getByRole('heading')).toHaveText(SECTIONS[place - 1] ?? '')
}

/** Reads how long the current section, counted from 1, has been spoken: "2:00". */
export const readsSpent = async (desk: Desk, place: number, spent: string): Promise<void> =>
  expect(sectionPanel(desk, place)).toContainText(`${spent}.0`)

/** Reads the time since the run began, pauses left out. */
export const readsElapsed = async ({ page, t }: Desk, elapsed: string): Promise<void> =>
  expect(page.getByRole('timer')).toContainText(t('rehearse.elapsed', { elapsed, budget: '40:00' }))

/** Reads the quiet line on what the last key did. */
export const readsNews = async ({ page }: Desk, news: string): Promise<void> =>
  expect(page.getByRole('main').getByRole('status')).toHaveText(news)

/** How many facts of the run in progress main knows; 0 when none is on. */
const factsKnown = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const current = await window.dryrun.ask['run.current'](null)
    return current.ok ? (current.value?.snapshot.run.events.length ?? 0) : 0
  })

/** Marks the end of a section of some minutes, and waits until main has it: time that passed before would be that of the mark. */
export const markAfter = async (app: RealApp, minutes: number): Promise<void> => {
  await app.pass(minutes)
  const before = await factsKnown(app.page)
  await app.page.keyboard.press('Space')
  await expect.poll(() => factsKnown(app.page)).toBeGreaterThan(before)
}

/** Opens a window beside the desk by its button. */
export const openSide = async (app: RealApp, { page, t }: Desk, which: 'mini' | 'stage'): Promise<Page> => {
  const [window] = await Promise.all([
    app.electron.waitForEvent('window'),
    button(page, t(`${which}.open`)).click(),
  ])
  await window.getByRole('main').waitFor()
  return window
}
