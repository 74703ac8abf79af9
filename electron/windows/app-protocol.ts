import { net, protocol, type Session } from 'electron'
import { pathToFileURL } from 'node:url'
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

/** Serves the built screens of `folder` under the app's own origin, with the content security policy on every reply. */
export const serveApp = (session: Session, folder: string): void => {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const file = fileOf(request.url, folder)
    if (file === null) return new Response(null, { status: 404 })
    const reply = await net.fetch(pathToFileURL(file).href).catch(() => new Response(null, { status: 404 }))
    const headers = new Headers(reply.headers)
    headers.set('Content-Security-Policy', CONTENT_SECURITY_POLICY)
    headers.set('X-Content-Type-Options', 'nosniff')
    return new Response(reply.body, { status: reply.status, headers })
  })
}
