import { parseDuration } from '#shared/domain/duration.ts'
import { millis, type Millis } from '#shared/domain/time.ts'

/** Fewer moments show no order. */
const FEWEST = 3
const HOUR = 3_600_000
const EARLIEST_DAY_TIME = 6
const CLOCK = /^(?:\d{1,3}:)?\d{1,2}:\d{2}$/

const normal = (cell: string): string => cell.normalize('NFKC').trim()

/** A time of day `14:05` in ms since midnight, null for anything else. */
const dayTime = (cell: string): number | null => {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)(?::00)?$/.exec(cell) ?? []
  return hours === undefined || Number(hours) > 24 ? null : Number(hours) * HOUR + Number(minutes) * 60_000
}

const elapsed = (cell: string): number | null => {
  const parsed = parseDuration(cell)
  return parsed.ok ? parsed.value : null
}

const allOf = (values: readonly (number | null)[]): readonly number[] | null => {
  const known = values.flatMap((value) => (value === null ? [] : [value]))
  return known.length === values.length ? known : null
}

const rises = (moments: readonly number[]): boolean =>
  moments.every((moment, index) => index === 0 || moment > (moments[index - 1] ?? 0))

/** Times of day step by less than an hour; lengths that happen to rise begin no later than they grow. */
const looksLikeDay = (moments: readonly number[]): boolean =>
  (moments[0] ?? 0) >= EARLIEST_DAY_TIME * HOUR &&
  moments.every((moment, index) => index === 0 || moment - (moments[index - 1] ?? 0) < HOUR)

/**
 * Moments that rise, in ms: from 0:00 as time from the start, else as times of day. `named`: it is known that they
 * are moments. Null when they are not, or could as well be lengths.
 */
export const risingClock = (cells: readonly string[], named: boolean): readonly number[] | null => {
  const texts = cells.map(normal)
  if (texts.length < (named ? 2 : FEWEST) || !texts.every((text) => CLOCK.test(text))) return null
  const since = allOf(texts.map(elapsed))
  if (since !== null && since[0] === 0) return rises(since) ? since : null
  const day = allOf(texts.map(dayTime))
  if (day !== null && rises(day) && looksLikeDay(day)) return day
  return named && since !== null && rises(since) ? since : null
}

/** What lies between moments, in ms: up to the next one, or since the one before where they are ends. The last, or first, is null when it is not known. */
export const lengthsBetween = (moments: readonly number[], areEnds: boolean): readonly (Millis | null)[] =>
  moments.map((moment, index) => {
    const [from, to] = areEnds ? [moments[index - 1], moment] : [moment, moments[index + 1]]
    if (from !== undefined && to !== undefined) return millis(to - from)
    return areEnds && moment < EARLIEST_DAY_TIME * HOUR ? millis(moment) : null
  })
