import { powerSaveBlocker } from 'electron'

/** Keeps the display awake while a run is on: call with whether one is. */
export const createDisplayKeeper = (): ((awake: boolean) => void) => {
  let blocker: number | null = null
  return (awake) => {
    if (awake && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep')
    if (!awake && blocker !== null) {
      powerSaveBlocker.stop(blocker)
      blocker = null
    }
  }
}
