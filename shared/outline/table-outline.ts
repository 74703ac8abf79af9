import { inlineSpaces } from './inline-spaces.ts'
import type { OutlinePiece } from './outline-piece.ts'
import { columnsIn, holdsNumbers, isTime, timeColumn, type TableRow } from './table-columns.ts'

/** The columns that hold words: the first has the titles, the others notes. */
const wordColumns = (rows: readonly TableRow[], times: number): readonly number[] =>
  columnsIn(rows).filter((index) => index !== times && !holdsNumbers(rows, index))

/** The rows of a table as sections; null when no column holds times or none holds titles. A header row is left out, other columns become notes, and so does a time that cannot be read. */
export const tableOutline = (rows: readonly TableRow[]): readonly OutlinePiece[] | null => {
  const times = timeColumn(rows)
  const [title, ...notes] = times === null ? [] : wordColumns(rows, times.index)
  if (times === null || title === undefined) return null
  const body = isTime(rows[0]?.cells[times.index] ?? '') ? rows : rows.slice(1)
  return body.map(({ line, text, cells }, index) => {
    const planned = times.lengths[index] ?? null
    const written = cells[times.index] ?? ''
    const unread = planned === null && !isTime(written) ? [written] : []
    const said = [...unread, ...notes.map((place) => cells[place] ?? '')].filter((note) => note !== '')
    return {
      kind: 'section',
      title: inlineSpaces(cells[title] ?? ''),
      planned,
      notes: said.join('\n'),
      line,
      text,
    }
  })
}
