import { protocol, type ProtocolResponse, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileOf } from './app-file.ts'
import { APP_SCHEME } from './app-origin.ts'
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts'

/** Must run before the app is ready: the scheme gets an origin of its own, like https. */
export const claimScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** The kinds of file that the build makes for the screens. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

const headersOf = (file: string) => ({
  'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
})

const replyTo = async (url: string, folder: string): Promise<ProtocolResponse> => {
  const file = fileOf(url, folder)
  const data = file === null ? null : await readFile(file).catch(() => null)
  if (file === null || data === null) return { statusCode: 404, data: Buffer.alloc(0) }
  return { headers: headersOf(file), data }
}

/** After so long without a question, in ms, a page has its scripts. */
const PAUSE = 10

/**
 * Serves the built screens of `folder` under the app's own origin, with the content security policy on every reply. Not by
 * `protocol.handle`: that loads all of Node's fetch first, and the first page of every start would wait for it. Settles
 * once the first page asks for no more: until then it waits for this process, afterwards it is busy in its own.
 */
export const serveApp = async (session: Session, folder: string): Promise<void> =>
  new Promise((resolve) => {
    let pause: NodeJS.Timeout | null = null
    session.protocol.registerBufferProtocol(APP_SCHEME, ({ url }, reply) => {
      void replyTo(url, folder).then(reply)
      if (pause !== null) pause.refresh()
      else if (url.endsWith('.js')) pause = setTimeout(resolve, PAUSE)
    })
  })
