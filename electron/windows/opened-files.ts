import { app } from 'electron'
import { filesAmong } from '#electron/import/opened-files.ts'

/** Files that the system asked the app to open. */
export type OpenedFiles = {
  /** The paths that nobody has taken yet, the first asked for first. */
  readonly take: () => readonly string[]
  /** Told when there are more. */
  readonly onMore: (listener: () => void) => void
}

const toNobody = (): void => undefined

/** Collects what the app is asked to open: by its own arguments, by those of a second start, and by the system's own way of saying so. */
export const collectOpenedFiles = (): OpenedFiles => {
  let waiting = filesAmong(process.argv, process.cwd())
  let tell = toNobody
  const add = (paths: readonly string[]): void => {
    if (paths.length === 0) return
    waiting = [...waiting, ...paths]
    tell()
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    add([path])
  })
  app.on('second-instance', (_event, args, folder) => add(filesAmong(args, folder)))
  return {
    take: () => {
      const taken = waiting
      waiting = []
      return taken
    },
    onMore: (listener) => {
      tell = listener
    },
  }
}
