import Papa from 'papaparse'
import { inlineSpaces } from '#shared/outline/inline-spaces.ts'
import { draftOf } from '#shared/outline/outline-draft.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import type { TableRow } from '#shared/outline/table-columns.ts'
import { tableOutline } from '#shared/outline/table-outline.ts'

/** More cells are no outline. */
const MOST_ROWS = 10_001

/** Where a comma does not part the cells it parts whole numbers from their tenths: `7,5`. */
const withPoint = (cell: string, delimiter: string): string =>
  delimiter === ',' ? cell : cell.replace(/^(\d{1,4}),(\d{1,3})(?!\d)/, '$1.$2')

/** Spreadsheets name the mark of their cells in a line of its own. */
const NAMES_MARK = /^sep=(.)$/i

/** The rows with something in them and the line each begins on; a quoted cell may go over several. */
const rowsOf = (text: string, delimiter: string): readonly TableRow[] => {
  const { data } = Papa.parse<readonly string[]>(text, { delimiter, newline: '\n', preview: MOST_ROWS })
  let line = 1
  return data.flatMap((cells) => {
    const begins = line
    line += 1 + cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0)
    const words = cells.map((cell) => withPoint(cell.trim(), delimiter))
    return words.every((cell) => cell === '') || NAMES_MARK.test(cells.join(delimiter))
      ? []
      : [{ line: begins, text: cells.join(delimiter), cells: words }]
  })
}

const DELIMITERS = ['\t', ';', ',']

/** The mark that the first line names, or that parts it into most cells. */
const delimiterOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1)
  const named = DELIMITERS.find((mark) => mark === NAMES_MARK.exec(first.trim())?.[1])
  if (named !== undefined) return named
  const counts = DELIMITERS.map((mark) => first.split(mark).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

const TITLE_NAMES =
  /^(?:title|section|name|topic|heading|item|slide|タイトル|項目|セクション|章|題|題名|見出し|内容)s?$/i

/** Whether a text without a name is such a table: its first line names columns, one of them that of the titles. */
export const namesColumns = (text: string): boolean => {
  const [first = ''] = text.split('\n', 1)
  const cells = first.split(delimiterOf(text)).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  return cells.length > 1 && cells.some((cell) => TITLE_NAMES.test(cell))
}

/** Reads comma, semicolon or tab separated text with LF line ends: a column of times, or of clock times, and one of titles. Without such columns every line is not understood. */
export const tableText = (text: string): OutlineDraft => {
  const rows = rowsOf(text, delimiterOf(text))
  const pieces = tableOutline(rows) ?? titlesOnly(rows)
  return draftOf({ title: null, pieces }, 'table')
}

/** A table that names a column of titles has sections, though no times. */
const titlesOnly = (rows: readonly TableRow[]): Parameters<typeof draftOf>[0]['pieces'] => {
  const [header, ...body] = rows
  const column = header?.cells.findIndex((cell) => TITLE_NAMES.test(cell)) ?? -1
  if (column < 0) return rows.map(({ line, text }) => ({ kind: 'stray', line, text }))
  return body.map(({ line, text, cells }) => ({
    kind: 'section',
    title: inlineSpaces(cells[column] ?? ''),
    planned: null,
    notes: cells.filter((cell, index) => index !== column && cell !== '').join('\n'),
    line,
    text,
  }))
}
