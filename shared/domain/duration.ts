import { LONGEST, millis, type Millis } from './time.ts'

/** Why a text is no length. */
export const durationProblems = ['empty', 'unreadable', 'too-long'] as const
/** Why a text is no length: nothing written, not a time, or more than 24 h. */
type DurationProblem = (typeof durationProblems)[number]

type ParsedDuration =
  | { readonly ok: true; readonly value: Millis }
  | { readonly ok: false; readonly problem: DurationProblem }

/** No speaker writes a longer one. */
const LONGEST_TEXT = 40

const refuse = (problem: DurationProblem): ParsedDuration => ({ ok: false, problem })

/** Seconds in each written unit, the largest first: a length names them in this order, each at most once. */
const units: readonly { readonly seconds: number; readonly names: string }[] = [
  { seconds: 3600, names: 'h|hr|hrs|hour|hours|時間' },
  { seconds: 60, names: "m|min|mins|minute|minutes|分間|分|'|’|′" },
  { seconds: 1, names: "s|sec|secs|second|seconds|秒間|秒|\"|”|′′|''|’’" },
]

// Compatibility normalisation writes a double prime as two primes.
const withUnits = new RegExp(
  `^${units.map(({ names }) => `(?:(\\d+(?:\\.\\d+)?|\\.\\d+)\\s*(?:${names})\\.?\\s*)?`).join('')}(?:(\\d{1,2})|(半))?$`,
  'u',
)
/** Half of a unit, in the next smaller one. */
const HALF = '30'
const bareMinutes = /^\d+(?:\.\d+)?$/
/** Before compatibility normalisation makes `11⁄2` of `1½`. */
const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['¼', '.25'],
  ['½', '.5'],
  ['¾', '.75'],
])
/** Tenths and quarters behind a comma; `1,30` could as well be `1:30`, and is refused. */
const DECIMAL_COMMA = /(\d),(\d|25|75)(?!\d)/

/** A text as the patterns read it: half-width, lower case, tenths behind a point. */
const normalised = (written: string): string =>
  written
    .replace(/[¼½¾]/, (sign) => FRACTIONS.get(sign) ?? sign)
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(DECIMAL_COMMA, '$1.$2')

const clock = /^(?:(\d+):)?(\d+):(\d{2})$/

/** `m:ss`, or `h:mm:ss` with two colons: what stands between colons is below sixty, but for the first. */
const readClock = (text: string): number | null => {
  const [, hours, minutes, seconds] = clock.exec(text) ?? []
  if (minutes === undefined || Number(seconds) >= 60) return null
  if (hours === undefined) return Number(minutes) * 60 + Number(seconds)
  return minutes.length > 2 || Number(minutes) >= 60
    ? null
    : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** `1h5m`, `5 min`, `5分30秒`, `5分半`; a last number without a unit belongs to the next smaller one: `1h30`, `5m30`. */
const readUnits = (text: string): number | null => {
  const parts = withUnits.exec(text)?.slice(1)
  if (parts === undefined) return null
  const smallest = units.findLastIndex((_unit, index) => parts[index] !== undefined)
  const trailing = parts[units.length] ?? (parts[units.length + 1] === undefined ? undefined : HALF)
  if (smallest < 0 || (trailing !== undefined && (smallest === units.length - 1 || Number(trailing) >= 60)))
    return null
  const named = units.reduce((total, { seconds }, index) => total + Number(parts[index] ?? 0) * seconds, 0)
  return named + Number(trailing ?? 0) * (units[smallest + 1]?.seconds ?? 0)
}

const readSeconds = (text: string): number | null =>
  bareMinutes.test(text) ? Number(text) * 60 : (readClock(text) ?? readUnits(text))

/**
 * Reads a length as speakers write it, in ms, whole seconds from 0 to 24 h. `5`, `5m`, `5:00`, `5分` and `５：００` are
 * five minutes, never hours; `1:02:00`, `90s`, `1h5m`, `5分30秒`, `2.5`, `2,5`, `1½h` are read as they look.
 */
export const parseDuration = (written: string): ParsedDuration => {
  if (written.trim() === '') return refuse('empty')
  if (written.length > LONGEST_TEXT) return refuse('unreadable')
  const seconds = readSeconds(normalised(written))
  if (seconds === null) return refuse('unreadable')
  const value = millis(Math.round(seconds) * 1000)
  return value > LONGEST ? refuse('too-long') : { ok: true, value }
}
