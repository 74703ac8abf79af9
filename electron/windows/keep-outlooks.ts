import { noteNextOutlook } from '#electron/ipc/note-outlooks.ts'
import type { Service } from '#electron/ipc/service.ts'
import { tryTo } from './try-to.ts'

/** After a change it waits this long, so that typing is not followed letter by letter; at the start until the window is there. In ms. */
const PAUSE = 300
const START = 3000
/** Between two talks, so that what a window asks is answered in between. In ms. */
const BREATH = 15
/** The windows are told after so many, and after the last. */
const TOLD_EVERY = 25

/** Keeps the outlooks of all talks noted, in small steps beside everything else; call what it gives after every change. */
export const keepOutlooks = (service: Service): (() => void) => {
  let timer: NodeJS.Timeout | null = null
  let untold = 0
  const tell = () => {
    if (untold > 0) service.tell('outlooks.noted', null)
    untold = 0
  }
  const step = () => {
    timer = null
    if (!noteNextOutlook(service)) return tell()
    untold += 1
    if (untold >= TOLD_EVERY) tell()
    wait(BREATH)
  }
  const wait = (ms: number) => {
    timer ??= setTimeout(() => tryTo('outlooks', step), ms)
  }
  wait(START)
  return () => wait(PAUSE)
}
