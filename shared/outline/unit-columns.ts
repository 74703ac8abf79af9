import { parseDuration } from '#shared/domain/duration.ts'
import type { Millis } from '#shared/domain/time.ts'

/** What columns of one unit each are called, the largest unit first. */
const UNITS: readonly (readonly [unit: string, header: RegExp])[] = [
  ['h', /^(?:h|hrs?|hours?|時間?)\.?$/i],
  ['m', /^(?:m|mins?|minutes?|分)\.?$/i],
  ['s', /^(?:s|secs?|seconds?|秒)\.?$/i],
]

/** Sixty and more are no rest of a larger unit: that column says the whole again. */
const REST = /^[0-5]?\d?$/

const lengthOf = (cells: readonly string[], units: readonly string[]): Millis | null => {
  const written = cells.map((cell, index) => (cell === '' ? '' : `${cell}${units[index] ?? ''}`)).join('')
  const parsed = parseDuration(written)
  return parsed.ok ? parsed.value : null
}

/** The places of columns that tell one length together, `Min` and `Sec`, the largest unit first, and what each row below them lasts in ms; null where there are not two of them. */
export const unitColumns = (
  header: readonly string[],
  body: readonly (readonly string[])[],
): { readonly places: readonly number[]; readonly lengths: readonly (Millis | null)[] } | null => {
  const found = UNITS.map(([unit, name]) => ({ unit, at: header.findIndex((cell) => name.test(cell)) }))
  const [first, ...rest] = found.filter(({ at }) => at >= 0)
  if (first === undefined || rest.length === 0) return null
  const places = [first, ...rest].map(({ at }) => at)
  const units = [first, ...rest].map(({ unit }) => unit)
  const rows = body.map((cells) => places.map((at) => (cells[at] ?? '').normalize('NFKC').trim()))
  if (!rows.every(([, ...cells]) => cells.every((cell) => REST.test(cell)))) return null
  const lengths = rows.map((cells) => lengthOf(cells, units))
  return lengths.some((length) => length !== null) ? { places, lengths } : null
}
