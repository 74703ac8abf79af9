import { app } from 'electron'
import { showDesk } from './desk-window.ts'

/** False when the app is running already: that one shows its desk, this one is to quit. */
export const isOnlyInstance = (): boolean => {
  const first = app.requestSingleInstanceLock()
  app.on('second-instance', () => void app.whenReady().then(showDesk))
  return first
}
