import { minutes, type Millis } from '#shared/domain/time.ts'

/** Round steps between the minutes written under a bar. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120].map(minutes)
const MOST_STEPS = 8
/** A tick nearer to the slot's end than this share of the extent would run into the end's own label. */
const CLEARANCE = 0.08

/** The moments to write under a bar, in ms from 0, round and evenly spaced; the slot's end is written apart and is not among them. */
export const slotTicks = (slot: Millis, extent: Millis): readonly Millis[] => {
  const step = STEPS.find((candidate) => slot / candidate <= MOST_STEPS) ?? minutes(240)
  return Array.from({ length: Math.ceil(slot / step) }, (_, index) =>
    minutes((index * step) / 60_000),
  ).filter((tick) => slot - tick > extent * CLEARANCE)
}
