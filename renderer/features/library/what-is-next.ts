import type { LibraryRow } from '#shared/domain/library.ts'
import { daysToGo } from './days-to-go.ts'

/** A talk with the days left to it; null without a date, − when it is past. */
export type DatedRow = { readonly row: LibraryRow; readonly days: number | null }

const rank = (days: number | null): number => {
  if (days === null) return 1
  return days < 0 ? 2 : 0
}

const byDate = (a: DatedRow, b: DatedRow): number => {
  const ranks = rank(a.days) - rank(b.days)
  if (ranks !== 0 || a.days === null || b.days === null) return ranks
  return a.days < 0 ? b.days - a.days : a.days - b.days
}

/** What is next comes first: coming talks by date, then those without one as they were worked on, then past ones, the latest first. */
export const whatIsNext = (library: readonly LibraryRow[], today: string): readonly DatedRow[] =>
  library.map((row) => ({ row, days: daysToGo(row.startsAt, today) })).toSorted(byDate)
