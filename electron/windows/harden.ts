import type { IpcMainInvokeEvent, Session, WebContents } from 'electron'
import { APP_ORIGIN } from './app-origin.ts'

/** Refuses every permission a page could ask for: the app needs none. */
export const denyPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}

/** What a page may load: the app's own files, and what lies in the page itself. */
const OWN = new Set([new URL(APP_ORIGIN).protocol, 'data:', 'blob:'])

/** Cancels every request that would leave the app: it makes no connection of its own. */
export const denyNetwork = (session: Session): void => {
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !OWN.has(new URL(url).protocol) }))
}

/** Keeps a page where it is: no navigation, no new windows, no embedded views. */
export const confine = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** True for the main frame of one of `windows` showing one of `origins`. */
export const isOurs = (
  { sender, senderFrame }: IpcMainInvokeEvent,
  windows: readonly { readonly webContents: WebContents }[],
  origins: readonly string[],
): boolean =>
  senderFrame !== null &&
  senderFrame === sender.mainFrame &&
  windows.some(({ webContents }) => webContents === sender) &&
  origins.some((origin) => senderFrame.url === origin || senderFrame.url.startsWith(`${origin}/`))
