import { app } from 'electron'
import log from 'electron-log/main'

/** Keeps the log in a file. What nothing else caught is logged too; the system's own box about it would lie over the slides. */
export const keepLog = (): void => {
  log.errorHandler.startCatching({ showDialog: false })
  log.transports.file.level = 'info'
  log.transports.console.level = app.isPackaged ? false : 'warn'
}
