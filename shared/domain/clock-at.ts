import type { Millis } from './time.ts'

const MINUTE = 60_000
const DAY = 24 * 60

/** The venue's clock (`14:05`) so many ms after a local date and time (`2026-10-16T14:00`), down to whole minutes. */
export const clockAt = (startsAt: string, after: Millis): string => {
  const [hours = 0, minutes = 0] = startsAt.slice(11, 16).split(':').map(Number)
  const at = (hours * 60 + minutes + Math.floor(after / MINUTE)) % DAY
  return [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
