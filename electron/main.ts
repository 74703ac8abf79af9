import { app } from 'electron'
import log from 'electron-log/main'
import { claimScheme } from './windows/app-protocol.ts'
import { openLibrary } from './windows/library-file.ts'
import { usePrivateData } from './windows/private-data.ts'
import { runApp } from './windows/run-app.ts'
import { isOnlyInstance } from './windows/single-instance.ts'
import { sayWhyItCannotStart } from './windows/start-failure.ts'

usePrivateData()
claimScheme()
log.transports.file.level = 'info'
log.transports.console.level = app.isPackaged ? false : 'warn'

if (isOnlyInstance()) {
  void app.whenReady().then(() => {
    const library = openLibrary()
    if (library.ok) runApp(library)
    else sayWhyItCannotStart(library)
  })
} else app.quit()
