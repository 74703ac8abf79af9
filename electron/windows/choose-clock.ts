import { systemClock, type Clock } from '#electron/rehearsal/clock.ts'
import { createVirtualClock, type VirtualClock } from '#electron/rehearsal/virtual-clock.ts'
import { wantsVirtualClock } from './private-data.ts'

declare global {
  /** Only where a test drives the clock of an unpackaged build: what it drives it with. */
  var dryRunClock: VirtualClock | undefined
}

/** The computer's clocks; in unpackaged builds, on wish, a virtual one that is driven from outside. `moved` is called when it was. */
export const chooseClock = (moved: () => void): Clock => {
  if (!wantsVirtualClock()) return systemClock
  const clock = createVirtualClock(Date.now())
  clock.onAdvance(moved)
  globalThis.dryRunClock = clock
  return clock
}
