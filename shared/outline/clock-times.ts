import { parseDuration } from '#shared/domain/duration.ts'
import { millis, type Millis } from '#shared/domain/time.ts'

const HOUR = 3_600_000
const MINUTE = 60_000
const EARLIEST_DAY_TIME = 6 * HOUR
const CLOCK = /^(?:\d{1,3}:)?\d{1,2}:\d{2}$/
const TWELVE_HOUR = /^(\d{1,2})(?::(\d{2}))?\s*([ap])\.?m\.?$/i
const JAPANESE = /^(午前|午後)?(\d{1,2})時(?:(\d{1,2})分|(半))?$/

const clockOf = (hours: number, minutes: string | undefined): string =>
  `${hours}:${(minutes ?? '').padStart(2, '0')}`

/** `1:30 pm` and `午後1時半` as `13:30`; other cells stay as they are. */
const normal = (cell: string): string => {
  const text = cell.normalize('NFKC').trim()
  const [, hour, minutes, half = ''] = TWELVE_HOUR.exec(text) ?? []
  if (hour !== undefined) return clockOf((Number(hour) % 12) + (/p/i.test(half) ? 12 : 0), minutes)
  const [, day, hours, written, thirty] = JAPANESE.exec(text) ?? []
  if (hours === undefined) return text
  return clockOf(
    day === '午後' ? (Number(hours) % 12) + 12 : Number(hours),
    thirty === undefined ? written : '30',
  )
}

/** A talk does not pause longer than this, in ms, over noon or midnight. */
const LONGEST_STEP = 3 * HOUR

/** Moments that go on past midnight, or past noon on a clock of twelve hours, in ms since the midnight before the first. */
const goingOn = (moments: readonly number[]): readonly number[] => {
  let [turned, before] = [0, 0]
  return moments.map((moment) => {
    const step = [0, 12 * HOUR, 24 * HOUR].find((more) => {
      const since = moment + turned + more - before
      return since > 0 && since <= LONGEST_STEP
    })
    turned += before === 0 ? 0 : (step ?? 0)
    before = moment + turned
    return before
  })
}

/** The moments of all texts in ms, null unless all can be read and each comes after the one before. */
type Reading = (texts: readonly string[]) => readonly number[] | null

/** A time of day `14:05` in ms since midnight, null for anything else. */
const dayTime = (text: string): number | null => {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)(?::00)?$/.exec(text) ?? []
  return hours === undefined || Number(hours) > 24 ? null : Number(hours) * HOUR + Number(minutes) * MINUTE
}

const elapsed = (text: string): number | null => {
  const parsed = parseDuration(text)
  return parsed.ok ? parsed.value : null
}

const rising = (moments: readonly number[]): boolean =>
  moments.every((moment, index) => index === 0 || moment > (moments[index - 1] ?? 0))

const readingBy =
  (
    momentOf: (text: string) => number | null,
    placed: (moments: readonly number[]) => readonly number[] = (same) => same,
  ): Reading =>
  (texts) => {
    const moments = placed(texts.flatMap((text) => momentOf(text) ?? []))
    return rising(moments) && moments.length === texts.length ? moments : null
  }

const sinceStart = readingBy(elapsed)
const dayTimes = readingBy(dayTime)
const lateTimes = readingBy(dayTime, goingOn)

/** What tells moments from lengths. `named`: they are called moments; `before`: they stand before the titles, as in an agenda. */
export type ClockSigns = { readonly named: boolean; readonly before: boolean }

/** Moments called so, and three before their titles, may be hours apart; else lengths that happen to rise would pass for them. */
const looksLikeDay = (moments: readonly number[], { named, before }: ClockSigns): boolean =>
  (moments[0] ?? 0) >= EARLIEST_DAY_TIME &&
  (named ||
    (before && moments.length > 2) ||
    moments.every((moment, index) => index === 0 || moment - (moments[index - 1] ?? 0) < HOUR))

/** From 0:00 as time from the start, else as times of day, which may go on past midnight where they are called moments, else those as time from the start again. */
const readingOf = (texts: readonly string[], signs: ClockSigns): Reading | null => {
  if (!texts.every((text) => CLOCK.test(text))) return null
  const since = sinceStart(texts)
  if (since?.[0] === 0) return sinceStart
  const fits = [dayTimes, ...(signs.named ? [lateTimes] : [])].find((reading) => {
    const day = reading(texts)
    return day !== null && looksLikeDay(day, signs)
  })
  return fits ?? (signs.named && since !== null ? sinceStart : null)
}

/** Moments that rise, in ms since the start or midnight. Null when they are not, or could as well be lengths. */
export const risingClock = (cells: readonly string[], signs: ClockSigns): readonly number[] | null => {
  const texts = cells.map(normal)
  if (texts.length < (signs.named || signs.before ? 2 : 3)) return null
  const reading = readingOf(texts, signs)
  return reading === null ? null : reading(texts)
}

/** Moments that rise, in ms since the start, however they are written; null when they do not. */
export const runningClock = (cells: readonly string[]): readonly number[] | null =>
  sinceStart(cells.map(normal))

/** What lies between moments, in ms: up to the next one, or since the one before where they are ends. The last, or first, is null when it is not known. */
export const lengthsBetween = (moments: readonly number[], areEnds: boolean): readonly (Millis | null)[] =>
  moments.map((moment, index) => {
    const [from, to] = areEnds ? [moments[index - 1], moment] : [moment, moments[index + 1]]
    if (from !== undefined && to !== undefined) return millis(to - from)
    return areEnds && moment < EARLIEST_DAY_TIME ? millis(moment) : null
  })

/** What lies between each start and its own end, in ms; null unless both rise and no end comes before its start. */
export const lengthsOfSpans = (
  starts: readonly string[],
  ends: readonly string[],
): readonly Millis[] | null => {
  const reading = readingOf(starts.map(normal), { named: true, before: true })
  const from = reading === null ? null : reading(starts.map(normal))
  const to = reading === sinceStart ? sinceStart(ends.map(normal)) : lateTimes(ends.map(normal))
  const lengths = from?.map((start, index) => (to?.[index] ?? -1) - start) ?? []
  return lengths.length === 0 || lengths.some((length) => length < 0) ? null : lengths.map(millis)
}

const RANGE = /^(.+?)\s*(?:[-–—−~〜～]|\bto\b|から)\s*(.+?)(?:まで)?$/

/** The two ends of `9:00–9:15`; null for a text that is no such span. */
export const spanOf = (cell: string): readonly [start: string, end: string] | null => {
  const [, start = '', end = ''] = cell.length > 40 ? [] : (RANGE.exec(cell) ?? [])
  return CLOCK.test(normal(start)) && CLOCK.test(normal(end)) ? [start, end] : null
}
