import { BrowserWindow, session, type Session } from 'electron'
import { denyPermissions } from './harden.ts'

const SCHEME = 'dryrun-paper'

/** A session of its own that is never on disk and knows one page: all else that the page asks for is not there. */
const paperSession = (html: string): Session => {
  const own = session.fromPartition(`paper-${performance.now()}`, { cache: false })
  denyPermissions(own)
  own.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !url.startsWith(`${SCHEME}:`) }))
  own.protocol.handle(
    SCHEME,
    () => new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
  )
  return own
}

/** Prints an HTML page as PDF, in a window that is never seen, runs no script and reaches nothing. */
export const printPdf = async (html: string): Promise<Uint8Array> => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: paperSession(html),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      devTools: false,
    },
  })
  try {
    await window.loadURL(`${SCHEME}:report`)
    return await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true })
  } finally {
    window.destroy()
  }
}
