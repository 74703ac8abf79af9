import { LONGEST, seconds, type Millis } from '#shared/domain/time.ts'

/** Whole seconds as a deck writes them, as a length in ms; null when there are none, or more than 24 h. */
export const slideTiming = (written: string | null | undefined): Millis | null => {
  if (written === null || written === undefined || !/^\s*\d{1,6}(?:\.\d{1,6})?\s*s?\s*$/.test(written))
    return null
  const length = seconds(Number.parseFloat(written))
  return length > LONGEST ? null : length
}
