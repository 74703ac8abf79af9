import { app, type BrowserWindow } from 'electron'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

/** Why the app was started, when not to be used: `--smoke` to see that it starts, `--smoke=stay` to be measured while it stays. */
export const smokeWish = (): 'none' | 'quit' | 'stay' => {
  if (process.argv.includes('--smoke=stay')) return 'stay'
  return process.argv.includes('--smoke') ? 'quit' : 'none'
}

/** In the page, once its window is shown: until the first screen is there and a frame with it was drawn. */
const USABLE = `new Promise((resolve) => {
  const look = () => document.querySelector('main')
    ? requestAnimationFrame(() => setTimeout(() => resolve(document.title)))
    : setTimeout(look, 4)
  look()
})`

/** How long a screen that can be used may take to be painted: looks, and ms between two of them. */
const LOOKS = 100
const BETWEEN = 100

/** Whether the window paints: its first picture comes some time after it is shown, which is not before it is loaded. */
const paints = async (window: BrowserWindow, looks: number): Promise<boolean> => {
  if (!(await window.webContents.capturePage()).isEmpty()) return true
  if (looks === 0) return false
  await pause(BETWEEN)
  return paints(window, looks - 1)
}

/** Says in one line when the first screen can be used; then, unless it is to stay, quits with 0, or 1 when it paints nothing. */
export const smokeTest = async (
  window: BrowserWindow,
  { stay, talks }: { stay: boolean; talks: number },
): Promise<void> => {
  if (!window.isVisible()) await once(window, 'show')
  const title: unknown = await window.webContents.executeJavaScript(USABLE)
  process.stdout.write(
    `smoke: ${String(title)} ${app.getVersion()} is usable, ${talks} talks in the library\n`,
  )
  if (stay) return
  const painted = await paints(window, LOOKS)
  process.stdout.write(`smoke: painted ${String(painted)}\n`)
  app.exit(painted ? 0 : 1)
}
