import { app } from 'electron'
import log from 'electron-log/main'
import { registerIpc } from './ipc/register.ts'
import { claimScheme } from './windows/app-protocol.ts'
import { answerCommandLine, commandLine } from './windows/command-line.ts'
import { openDesk } from './windows/open-desk.ts'
import { collectOpenedFiles } from './windows/opened-files.ts'
import { usePrivateData } from './windows/private-data.ts'
import { isOnlyInstance } from './windows/single-instance.ts'
import { isTrusted } from './windows/trusted-sender.ts'

usePrivateData()
claimScheme()
// What nothing else caught is logged; the system's own box about it would lie over the slides.
log.errorHandler.startCatching({ showDialog: false })
log.transports.file.level = 'info'
log.transports.console.level = app.isPackaged ? false : 'warn'

const asked = commandLine(process.argv)

if (asked !== null) void answerCommandLine(asked)
else if (isOnlyInstance()) {
  const opened = collectOpenedFiles()
  void app.whenReady().then(() => {
    // The window loads its page in a process of its own while all that answers it is loaded in this one.
    const window = openDesk()
    const answering = import('./windows/serve-desk.ts').then(({ serveDesk }) => serveDesk(window, opened))
    registerIpc(answering, isTrusted)
  })
} else app.quit()
