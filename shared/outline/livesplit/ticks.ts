import { LONGEST, millis, type Millis } from '#shared/domain/time.ts'

/** Times in the file are summed in its own unit, 100 ns, so that no rounding adds up. */
const PER_MS = 10_000
const TIME = /^(-)?(?:(\d{1,4})\.)?(\d{1,3}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?$/

/** A time `[-][d.]hh:mm:ss[.fffffff]` in units of 100 ns; null when it is none. */
export const ticksOf = (written: string): number | null => {
  const [, minus, days, hours, minutes, seconds, fraction = ''] = TIME.exec(written.trim()) ?? []
  if (hours === undefined) return null
  const whole = ((Number(days ?? 0) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)
  const ticks = whole * 1000 * PER_MS + Number(fraction.padEnd(7, '0').slice(0, 7))
  return minus === undefined ? ticks : -ticks
}

/** Units of 100 ns as whole ms from 0 to 24 h. */
export const lengthOfTicks = (ticks: number): Millis =>
  millis(Math.min(Math.max(Math.round(ticks / PER_MS), 0), LONGEST))
