import { BrowserWindow, session, type Session } from 'electron'
import { v7 as newId } from 'uuid'
import { denyPermissions } from './harden.ts'

const SCHEME = 'dryrun-paper'

/** The pages that are being printed, by their address. */
const pages = new Map<string, string>()

const serve = ({ url }: Request): Response =>
  new Response(pages.get(url) ?? null, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })

/** One session for all pages, never on disk, that knows those pages: all else that one of them asks for is not there. */
const paperSession = (): Session => {
  const own = session.fromPartition('paper', { cache: false })
  if (own.protocol.isProtocolHandled(SCHEME)) return own
  denyPermissions(own)
  own.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !url.startsWith(`${SCHEME}:`) }))
  own.protocol.handle(SCHEME, serve)
  return own
}

/** Prints an HTML page as PDF, in a window that is never seen, runs no script and reaches nothing. */
export const printPdf = async (html: string): Promise<Uint8Array> => {
  const address = `${SCHEME}:${newId()}`
  pages.set(address, html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: paperSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      devTools: false,
    },
  })
  try {
    await window.loadURL(address)
    return await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true })
  } finally {
    pages.delete(address)
    window.destroy()
  }
}
