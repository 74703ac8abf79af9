import { net, protocol, type Session } from 'electron'
import { join, normalize, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts'

export const APP_SCHEME = 'dryrun'
export const APP_ORIGIN = `${APP_SCHEME}://app`

/** Must run before the app is ready: the scheme gets an origin of its own, like https. */
export const claimScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** The file that a URL of ours names, inside `folder`; null when it points elsewhere. */
export const fileOf = (url: string, folder: string): string | null => {
  const { origin, host, pathname, protocol: scheme } = new URL(url)
  if (`${scheme}//${host}` !== APP_ORIGIN && origin !== APP_ORIGIN) return null
  const path = normalize(join(folder, decodeURIComponent(pathname)))
  return path.startsWith(folder + sep) ? path : null
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
