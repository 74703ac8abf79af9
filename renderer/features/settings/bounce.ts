import { millis, type Millis } from '#shared/domain/time.ts'

/** The most that may be set, in ms, as settings.ts has it. */
const MOST = 2000

/** Reads whole milliseconds from 0 to 2000, in any width; null for anything else. */
export const parseBounce = (text: string): Millis | null => {
  const digits = text.normalize('NFKC').trim()
  const value = /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN
  return value <= MOST ? millis(value) : null
}
