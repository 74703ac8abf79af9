import type { IpcMainInvokeEvent, Session, WebContents } from 'electron'
import { APP_ORIGIN } from './app-protocol.ts'

/** Refuses every permission a page could ask for: the app needs none. */
export const denyPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}

/** Lets only the app's own origins be fetched: no connection leaves the machine. */
export const denyNetwork = (session: Session, allowed: readonly string[]): void => {
  const ours = new Set([...allowed.map((url) => new URL(url).host), new URL(APP_ORIGIN).host])
  const schemes = new Set(['devtools:', 'data:', 'file:'])
  session.webRequest.onBeforeRequest((details, decide) => {
    const { host, protocol } = new URL(details.url)
    decide({ cancel: !ours.has(host) && !schemes.has(protocol) })
  })
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
