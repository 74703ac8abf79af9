import { BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { APP_ORIGIN } from './app-origin.ts'
import { isOurs } from './harden.ts'
import { developmentUrl } from './private-data.ts'

const trustedOrigins = (): readonly string[] => {
  const devUrl = developmentUrl()
  return devUrl === null ? [APP_ORIGIN] : [APP_ORIGIN, new URL(devUrl).origin]
}

/** Whether the main frame of one of the app's own windows asks, showing one of the app's own pages. */
export const isTrusted = (event: IpcMainInvokeEvent): boolean =>
  isOurs(event, BrowserWindow.getAllWindows(), trustedOrigins())
