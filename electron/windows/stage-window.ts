import { screen, type BrowserWindow } from 'electron'
import { keepWindow, windowNamed } from './open-windows.ts'
import { openPage } from './page-window.ts'
import { stagePlace, type StagePlace } from './stage-place.ts'

/** The display that the desk is on, or the main one. */
export const deskDisplay = (): number => {
  const desk = windowNamed('desk')
  return (desk === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(desk.getBounds())).id
}

/** Where the stage belongs among the displays of this moment. */
export const placeNow = (wanted: number | null): StagePlace =>
  stagePlace({ displays: screen.getAllDisplays().map(({ id }) => id), desk: deskDisplay(), wanted })

const areaOf = (id: number) =>
  (screen.getAllDisplays().find((display) => display.id === id) ?? screen.getPrimaryDisplay()).workArea

/** Puts the stage where it belongs. */
export const putStage = (window: BrowserWindow, { display, isFullScreen }: StagePlace): void => {
  const { x, y, width, height } = areaOf(display)
  if (window.isFullScreen()) window.setFullScreen(false)
  window.setBounds({
    x: x + Math.round(width / 8),
    y: y + Math.round(height / 8),
    width: Math.round(width * 0.75),
    height: Math.round(height * 0.75),
  })
  if (isFullScreen) window.setFullScreen(true)
}

/** The clock on stage, not shown before it is where it belongs. */
export const openStage = (place: StagePlace): BrowserWindow => {
  const window = openPage('stage', { minWidth: 480, minHeight: 270 })
  window.setMenuBarVisibility(false)
  window.once('ready-to-show', () => {
    putStage(window, place)
    window.show()
  })
  return keepWindow('stage', window)
}
