import { minutes, type Millis } from '#shared/domain/time.ts'

/** Round steps between the minutes written under a bar. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120].map(minutes)
const LONGEST_STEP = minutes(240)
const MOST_TICKS = 8

/** The moments to write under a bar, in ms from 0: round and evenly spaced up to the slot's end, which is written apart. */
export const slotTicks = (slot: Millis): readonly Millis[] => {
  const step = STEPS.find((candidate) => slot / candidate <= MOST_TICKS) ?? LONGEST_STEP
  return Array.from({ length: Math.ceil(slot / step) }, (_, index) => minutes((index * step) / 60_000))
}
