import { parseDuration } from '#shared/domain/duration.ts'
import type { Millis } from '#shared/domain/time.ts'
import { lengthsBetween, lengthsOfSpans, risingClock, runningClock, spanOf } from './clock-times.ts'
import type { SourceLine } from './outline-piece.ts'
import { unitColumns } from './unit-columns.ts'
import { writtenTime } from './written-time.ts'

/** A row of a table, or of a pasted spreadsheet. */
export type TableRow = SourceLine & { readonly cells: readonly string[] }

const SECONDS = /\b(?:s|secs?|seconds?)\b|秒/i
const MINUTES = /\b(?:m|mins?|minutes?)\b|(?<!時)分/i
const HOURS = /\b(?:h|hrs?|hours?)\b/i
const ONLY_LENGTHS = /\b(?:duration|length|planned)\b|所要|長さ/i
const EITHER = /\btime\b|時間/i
const STARTS = /\b(?:starts?|begins?|at|from)\b|開始|時刻/i
const ENDS = /\b(?:ends?|to|until)\b|終了/i
/** Time that has gone by: from nothing where a part begins, else where it ends. */
const RUNNING = /\b(?:cumulative|elapsed|running)\b|累計|経過/i
const BARE_NUMBER = /^[\d.,０-９．，]+$/

const isMoment = (header: string): boolean => STARTS.test(header) || ENDS.test(header)

const isOnlyLength = (header: string): boolean =>
  !isMoment(header) && [SECONDS, MINUTES, HOURS, ONLY_LENGTHS].some((names) => names.test(header))

/** The unit of plain numbers under a header; minutes where it names none, or more than one: `mm:ss`, `分:秒`. */
const unitOf = (header: string): string => {
  if (MINUTES.test(header)) return 'm'
  if (SECONDS.test(header)) return 's'
  return HOURS.test(header) ? 'h' : 'm'
}

const lengthOfCell = (cell: string, header: string): Millis | null => {
  const parsed = parseDuration(BARE_NUMBER.test(cell) ? `${cell}${unitOf(header)}` : cell)
  return parsed.ok ? parsed.value : writtenTime(cell)
}

/** Whether a cell is a length, a number or a span: no title, and no header. */
export const isTime = (cell: string): boolean =>
  parseDuration(cell).ok || writtenTime(cell) !== null || spanOf(cell) !== null

/** More columns are no outline: they are not looked at. */
const MOST_COLUMNS = 100

/** The places of a table's columns. */
export const columnsIn = ([first]: readonly TableRow[]): readonly number[] => [
  ...(first?.cells.slice(0, MOST_COLUMNS).keys() ?? []),
]
const headerOf = (rows: readonly TableRow[], index: number): string => rows[0]?.cells[index] ?? ''

/** The cells of a column, without its header. */
const cellsOf = (rows: readonly TableRow[], index: number): readonly string[] =>
  (isTime(headerOf(rows, index)) ? rows : rows.slice(1)).map(({ cells }) => cells[index] ?? '')

/** Most cells are times or plain numbers: the column holds no titles. */
export const holdsNumbers = (rows: readonly TableRow[], index: number): boolean => {
  const cells = cellsOf(rows, index).filter((cell) => cell !== '')
  const times = cells.filter(isTime).length
  return times > 0 && times * 2 >= cells.length
}

/** How surely a column holds lengths, 0 = not: its header says so; its times have units or colons; or numbers stand there without any header. */
const sureness = (rows: readonly TableRow[], index: number): number => {
  const header = headerOf(rows, index)
  const hasHeader = !isTime(header)
  if (!holdsNumbers(rows, index) || (hasHeader && isMoment(header))) return 0
  if (hasHeader && (isOnlyLength(header) || EITHER.test(header))) return 3
  if (cellsOf(rows, index).some((cell) => isTime(cell) && !BARE_NUMBER.test(cell))) return 2
  return hasHeader ? 0 : 1
}

/** The surest column of lengths, the last of equals: sums of moments stand before lengths, numbering stands first. */
const lengthColumn = (rows: readonly TableRow[]): number | null => {
  let best = { index: -1, sure: 0 }
  for (const index of columnsIn(rows)) {
    const sure = sureness(rows, index)
    if (sure > 0 && sure >= best.sure) best = { index, sure }
  }
  return best.sure === 0 ? null : best.index
}

/** A column of times, and what each row below its header lasts. */
export type TimeColumn = { readonly index: number; readonly lengths: readonly (Millis | null)[] }

const firstOf = (
  rows: readonly TableRow[],
  lengthsIn: (index: number, header: string) => TimeColumn['lengths'] | null,
): TimeColumn | null => {
  for (const index of columnsIn(rows)) {
    const lengths = lengthsIn(index, headerOf(rows, index))
    if (lengths !== null) return { index, lengths }
  }
  return null
}

/** A column of spans, `9:00–9:15`. */
const spanColumn = (rows: readonly TableRow[]): TimeColumn | null =>
  firstOf(rows, (index, header) => {
    const cells = cellsOf(rows, index)
    const spans = cells.map(spanOf).filter((span) => span !== null)
    if (spans.length < cells.length || isOnlyLength(header)) return null
    return lengthsOfSpans(
      spans.map(([start]) => start),
      spans.map(([, end]) => end),
    )
  })

/** A column of starts with one of ends: what lies between them counts, so the last row has a length too. */
const startAndEnd = (rows: readonly TableRow[]): TimeColumn | null => {
  const end = columnsIn(rows).find((index) => ENDS.test(headerOf(rows, index)))
  if (end === undefined) return null
  return firstOf(rows, (index, header) =>
    index !== end && STARTS.test(header) ? lengthsOfSpans(cellsOf(rows, index), cellsOf(rows, end)) : null,
  )
}

const runningLengths = (cells: readonly string[]): TimeColumn['lengths'] | null => {
  const clock = runningClock(cells)
  return clock === null ? null : lengthsBetween(clock, clock[0] !== 0)
}

/** A column of moments that rise: named so, standing before the titles, or plainly times of day or times from 0:00. */
const momentColumn = (rows: readonly TableRow[]): TimeColumn | null =>
  firstOf(rows, (index, header) => {
    if (RUNNING.test(header)) return runningLengths(cellsOf(rows, index))
    if (!isTime(header) && isOnlyLength(header)) return null
    const clock = risingClock(cellsOf(rows, index), { named: isMoment(header), before: index === 0 })
    return clock === null ? null : lengthsBetween(clock, ENDS.test(header))
  })

/** Columns of one unit each, `Min` and `Sec`. */
const partedColumn = (rows: readonly TableRow[]): TimeColumn | null => {
  const [header, ...body] = rows.map(({ cells }) => cells.slice(0, MOST_COLUMNS))
  const found = unitColumns(header ?? [], body)
  return found === null ? null : { index: found.places[0] ?? 0, lengths: found.lengths }
}

/** Where a table's times stand, and what each row below the header lasts, in ms; null when no column holds times. */
export const timeColumn = (rows: readonly TableRow[]): TimeColumn | null => {
  const parted = partedColumn(rows)
  if (parted !== null) return parted
  const index = lengthColumn(rows)
  const moments = spanColumn(rows) ?? startAndEnd(rows) ?? momentColumn(rows)
  if (moments !== null && (index === null || index === moments.index)) return moments
  if (index === null) return null
  const header = headerOf(rows, index)
  return { index, lengths: cellsOf(rows, index).map((cell) => lengthOfCell(cell, header)) }
}
