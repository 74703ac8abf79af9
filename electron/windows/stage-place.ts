/** Where the stage is to be. `isDisplaced`: the display chosen for it is not plugged in. */
export type StagePlace = {
  readonly display: number
  readonly isFullScreen: boolean
  readonly isDisplaced: boolean
}

type Displays = {
  readonly displays: readonly number[]
  /** The display that the desk is on. */
  readonly desk: number
  /** The display that was chosen; null when none was. */
  readonly wanted: number | null
}

/** Full screen on the chosen display, or else on one that is not the desk's; a window beside the desk when that is all there is. */
export const stagePlace = ({ displays, desk, wanted }: Displays): StagePlace => {
  if (wanted !== null && displays.includes(wanted))
    return { display: wanted, isFullScreen: true, isDisplaced: false }
  const other = displays.find((id) => id !== desk)
  const isDisplaced = wanted !== null
  return other === undefined
    ? { display: desk, isFullScreen: false, isDisplaced }
    : { display: other, isFullScreen: true, isDisplaced }
}
