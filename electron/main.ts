import { app } from 'electron'
import log from 'electron-log/main'
import { claimScheme } from './windows/app-protocol.ts'
import { openDesk } from './windows/open-desk.ts'
import { openLibrary } from './windows/library-file.ts'
import { usePrivateData } from './windows/private-data.ts'
import { serveDesk } from './windows/serve-desk.ts'
import { isOnlyInstance } from './windows/single-instance.ts'
import { sayWhyItCannotStart } from './windows/start-failure.ts'

usePrivateData()
claimScheme()
log.transports.file.level = 'info'
log.transports.console.level = app.isPackaged ? false : 'warn'

if (isOnlyInstance()) {
  void app.whenReady().then(() => {
    // The window loads its page in a process of its own while the library is opened in this one.
    const window = openDesk()
    const library = openLibrary()
    if (library.ok) serveDesk(window, library)
    else sayWhyItCannotStart(library)
  })
} else app.quit()
