import type { Waiting } from '#shared/domain/waiting.ts'

/** How often it is seen whether the slot has begun, in ms: what is late by is known, so that no clock is. */
const ROUND = 250

/** Looks whether the slot has begun while a live run waits for it: call with what waits. */
export const createStartTimer = (due: () => void): ((waiting: Waiting | null) => void) => {
  let round: NodeJS.Timeout | undefined
  return (waiting) => {
    clearInterval(round)
    round = waiting === null ? undefined : setInterval(due, ROUND)
  }
}
