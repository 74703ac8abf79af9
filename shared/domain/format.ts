import { millis, toWholeSeconds, type Millis } from './time.ts'

const MINUS = '\u2212'

const two = (count: number): string => String(count).padStart(2, '0')

/** A length (ms) as speakers write it: `m:ss`, from an hour on `h:mm:ss`; rounded to whole seconds. A negative one carries a true minus sign. */
export const formatLength = (length: Millis): string => {
  const whole = toWholeSeconds(length) / 1000
  const seconds = Math.abs(whole)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const clock =
    hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
  return whole < 0 ? MINUS + clock : clock
}

/** A delta (ms) with its sign always shown: `+3:00` over, `−0:45` under, `±0:00`; rounded to whole seconds before the sign is chosen. */
export const formatDelta = (delta: Millis): string => {
  const whole = toWholeSeconds(delta)
  if (whole === 0) return `±${formatLength(millis(0))}`
  return whole > 0 ? `+${formatLength(whole)}` : formatLength(whole)
}
