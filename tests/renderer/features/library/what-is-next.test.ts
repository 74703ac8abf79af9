import { expect, test } from 'vitest'
import { daysToGo } from '#renderer/features/library/days-to-go.ts'
import { whatIsNext } from '#renderer/features/library/what-is-next.ts'
import { makeLibraryRow } from '#tests/builders/make-library-row.ts'

test('days are counted by the calendar, not by hours, and across a change of clocks', () => {
  expect(daysToGo('2026-10-16T00:05', '2026-10-15')).toBe(1)
  expect(daysToGo('2026-10-16T23:59', '2026-10-16')).toBe(0)
  expect(daysToGo('2026-10-26T09:00', '2026-10-24')).toBe(2)
  expect(daysToGo('2026-10-15T09:00', '2026-10-16')).toBe(-1)
  expect(daysToGo(null, '2026-10-16')).toBeNull()
})

test('coming talks come first by date, then those without one, then past ones with the latest first', () => {
  const row = (title: string, startsAt: string | null) => makeLibraryRow({ title, startsAt })
  const library = [
    row('Long ago', '2025-01-01T10:00'),
    row('Someday', null),
    row('Next month', '2026-11-16T10:00'),
    row('Last week', '2026-10-09T10:00'),
    row('Today', '2026-10-16T10:00'),
    row('Some other day', null),
  ]
  expect(whatIsNext(library, '2026-10-16').map(({ row: { title } }) => title)).toEqual([
    'Today',
    'Next month',
    'Someday',
    'Some other day',
    'Last week',
    'Long ago',
  ])
})
