import { parseDuration } from '#shared/domain/duration.ts'
import type { Millis } from '#shared/domain/time.ts'
import { lengthsBetween, risingClock } from './clock-times.ts'
import type { OutlinePiece, SourceLine } from './outline-piece.ts'

/** A row of a table, or of a pasted spreadsheet. */
export type TableRow = SourceLine & { readonly cells: readonly string[] }

const LENGTH_NAMES =
  /\b(?:time|duration|length|planned|m|mins?|minutes?|s|secs?|seconds?)\b|時間|所要|長さ|分|秒/i
const MOMENT_NAMES = /\b(?:start|starts|begin|begins|end|ends|at|from|to|until)\b|開始|終了|時刻/i
const SECONDS_NAMES = /\b(?:s|secs?|seconds?)\b|秒/i
const BARE_NUMBER = /^[\d.０-９．]+$/

const lengthOf = (cell: string, header: string): Millis | null => {
  const inSeconds = BARE_NUMBER.test(cell) && SECONDS_NAMES.test(header)
  const parsed = parseDuration(inSeconds ? `${cell}s` : cell)
  return parsed.ok ? parsed.value : null
}

const column = (rows: readonly TableRow[], index: number): readonly string[] =>
  rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '')

const isTime = (cell: string): boolean => parseDuration(cell).ok

/** Most cells are times or plain numbers: the column holds no titles. */
const holdsNumbers = (cells: readonly string[]): boolean =>
  cells.filter(isTime).length * 2 >= cells.length && cells.some(isTime)

/** How surely a column holds lengths, 0 = not: its header says so; its times have units or colons; or numbers stand there without any header. */
const sureness = (rows: readonly TableRow[], index: number): number => {
  const header = rows[0]?.cells[index] ?? ''
  const hasHeader = !isTime(header)
  const cells = column(hasHeader ? rows.slice(1) : rows, index)
  if (!holdsNumbers(cells) || (hasHeader && MOMENT_NAMES.test(header))) return 0
  if (hasHeader && LENGTH_NAMES.test(header)) return 3
  if (cells.some((cell) => isTime(cell) && !BARE_NUMBER.test(cell))) return 2
  return hasHeader ? 0 : 1
}

/** The surest column of lengths, the last of equals: sums of moments stand before lengths, numbering stands first. */
const lengthColumn = (rows: readonly TableRow[]): number | null => {
  let best = { index: -1, sure: 0 }
  for (const index of rows[0]?.cells.keys() ?? []) {
    const sure = sureness(rows, index)
    if (sure > 0 && sure >= best.sure) best = { index, sure }
  }
  return best.sure === 0 ? null : best.index
}

type Columns = { readonly title: number; readonly length: number; readonly notes: readonly number[] }

const END_NAMES = /\b(?:end|ends|to|until)\b|終了/i

/** A column of moments that rise, and what its rows last: named as moments, or plainly times of day or times from 0:00. */
const momentColumn = (
  rows: readonly TableRow[],
): { readonly index: number; readonly lengths: readonly (Millis | null)[] } | null => {
  for (const index of rows[0]?.cells.keys() ?? []) {
    const header = rows[0]?.cells[index] ?? ''
    const body = isTime(header) ? rows : rows.slice(1)
    const clock = risingClock(
      body.map(({ cells }) => cells[index] ?? ''),
      MOMENT_NAMES.test(header),
    )
    if (clock !== null) return { index, lengths: lengthsBetween(clock, END_NAMES.test(header)) }
  }
  return null
}

const columnsOf = (rows: readonly TableRow[], length: number | null): Columns | null => {
  if (length === null) return null
  const worded = [...(rows[0]?.cells.keys() ?? [])].filter(
    (index) => index !== length && !holdsNumbers(column(rows.slice(1), index)),
  )
  const [title, ...notes] = worded
  return title === undefined ? null : { title, length, notes }
}

/** The rows of a table as sections; null when no column holds lengths or none holds titles. A header row is left out, other columns become notes. */
export const tableOutline = (rows: readonly TableRow[]): readonly OutlinePiece[] | null => {
  const lengths = lengthColumn(rows)
  const moments = momentColumn(rows)
  const byMoments = moments !== null && (lengths === null || lengths === moments.index) ? moments : null
  const columns = columnsOf(rows, byMoments?.index ?? lengths)
  const [first] = rows
  if (columns === null || first === undefined) return null
  const header = first.cells[columns.length] ?? ''
  const body = isTime(header) ? rows : rows.slice(1)
  return body.map(({ line, text, cells }, index) => {
    const cell = cells[columns.length] ?? ''
    const planned = byMoments === null ? lengthOf(cell, header) : (byMoments.lengths[index] ?? null)
    const unread = planned === null && byMoments === null ? [cell] : []
    const notes = [...unread, ...columns.notes.map((place) => cells[place] ?? '')]
    const title = cells[columns.title] ?? ''
    return {
      kind: 'section',
      title,
      planned,
      notes: notes.filter((note) => note !== '').join('\n'),
      line,
      text,
    }
  })
}
