import { instant, millis } from '#shared/domain/time.ts'
import type { Clock } from './clock.ts'

/** A clock that stands still until it is driven; for tests and the demo. */
export type VirtualClock = Clock & {
  /** Moves both clocks on by ms; refuses to run backwards. */
  readonly advance: (ms: number) => void
  /** Moves the wall clock alone, in ms, as sleep or a changed clock does. */
  readonly shiftWall: (ms: number) => void
  /** Calls after every advance. */
  readonly onAdvance: (listener: () => void) => void
}

/** Starts at a moment of the wall clock, ms since 1970. */
export const createVirtualClock = (startsAt: number): VirtualClock => {
  let elapsed = 0
  let wall = startsAt
  const listeners: (() => void)[] = []
  return {
    monotonic: () => millis(elapsed),
    wall: () => instant(wall),
    rate: 0,
    advance: (ms) => {
      if (!(ms >= 0)) throw new RangeError(`a clock does not run backwards: ${ms}`)
      elapsed += ms
      wall += ms
      for (const listener of listeners) listener()
    },
    shiftWall: (ms) => {
      wall += ms
    },
    onAdvance: (listener) => {
      listeners.push(listener)
    },
  }
}
