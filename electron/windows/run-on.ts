let isOn = false

/** Takes note whether a run is on, after every fact of it. */
export const noteRunOn = (on: boolean): void => {
  isOn = on
}

/** Whether a run is on, running or paused, or a live one waits for its slot: then the app stays when its last window is closed. */
export const isRunOn = (): boolean => isOn
