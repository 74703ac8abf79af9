import { join, normalize, sep } from 'node:path'
import { APP_ORIGIN } from './app-origin.ts'

const decoded = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

/** The file that a URL of ours names, inside `folder`; null when it points elsewhere or cannot be read. */
export const fileOf = (url: string, folder: string): string | null => {
  const { host, pathname, protocol } = new URL(url)
  const inside = decoded(pathname)
  if (`${protocol}//${host}` !== APP_ORIGIN || inside === null) return null
  const path = normalize(join(folder, inside))
  return path.startsWith(folder + sep) ? path : null
}
