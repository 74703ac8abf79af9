import { app } from 'electron'

/** Uses the data folder named by DRYRUN_USER_DATA, in unpackaged builds only: tests and the demo keep off the speaker's library. */
export const usePrivateData = (): void => {
  const folder = process.env['DRYRUN_USER_DATA']
  if (!app.isPackaged && folder !== undefined) app.setPath('userData', folder)
}

/** Whether an unpackaged build was asked to let a test drive its clock. */
export const wantsVirtualClock = (): boolean => !app.isPackaged && process.env['DRYRUN_VIRTUAL_CLOCK'] === '1'

/** The address of the development server, in unpackaged builds only; null for the built screens. */
export const developmentUrl = (): string | null =>
  app.isPackaged ? null : (process.env['DRYRUN_DEV_URL'] ?? null)
