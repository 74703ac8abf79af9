import { expect, type RealApp } from './app.ts'
import type { Desk } from './desk.ts'
import { isInSection, markAfter, startRun, typeTalk } from './on-the-clock.ts'

/** How long before now the run began, in minutes: the app cannot be waited for, so its wall clock is set back. */
const BEGAN_AGO = 60

const setWallBack = async ({ electron }: RealApp): Promise<void> =>
  electron.evaluate((_main, ms) => globalThis.dryRunClock?.shiftWall(ms), -BEGAN_AGO * 60_000)

/** Ends the main process as a power cut does. */
const kill = async ({ electron }: RealApp): Promise<void> => {
  const gone = electron.waitForEvent('close')
  electron.process().kill('SIGKILL')
  await gone
}

/** A run of two marks, after 4:00 and 10:00, cut off at 12:00 in the last section, 48 minutes before now. */
export const crashInTheRun = async (app: RealApp, desk: Desk): Promise<void> => {
  await setWallBack(app)
  await typeTalk(desk)
  await startRun(desk)
  await markAfter(app, 4)
  await isInSection(desk, 2)
  await markAfter(app, 6)
  await isInSection(desk, 3)
  await app.pass(2)
  await app.page.keyboard.press('m')
  await expect(app.page.getByRole('main').getByRole('status')).toHaveText(desk.t('rehearse.flagged'))
  await kill(app)
}
