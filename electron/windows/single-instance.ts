import { app, BrowserWindow } from 'electron'

/** False when the app is running already: that one comes to the front, this one is to quit. */
export const isOnlyInstance = (): boolean => {
  const first = app.requestSingleInstanceLock()
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
  })
  return first
}
