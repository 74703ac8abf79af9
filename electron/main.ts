import { app, Menu } from 'electron'
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
// Ours comes with the library; until then Electron would build one that nobody sees.
Menu.setApplicationMenu(null)

const asked = commandLine(process.argv)

if (asked !== null) void answerCommandLine(asked)
else if (isOnlyInstance()) {
  const opened = collectOpenedFiles()
  void app.whenReady().then(() => {
    // The window loads its page in a process of its own while all that answers it is loaded in this one.
    const { window, isLoaded } = openDesk()
    const answering = isLoaded
      .then(async () => import('./windows/serve-desk.ts'))
      .then(({ serveDesk }) => serveDesk(window, opened))
    registerIpc(answering, isTrusted)
  })
} else app.quit()
