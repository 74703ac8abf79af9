import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import type { LibraryRow } from '#shared/domain/library.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { rowWords } from '#renderer/features/library/row-words.ts'
import { makeLibraryRow } from '#tests/builders/make-library-row.ts'

const t = translator('en')

const standing = (patch: Partial<LibraryRow>) => {
  const words = rowWords(t, { row: makeLibraryRow(patch), days: null })
  return { says: words.standing, state: words.state }
}

test('the last run says how a talk stands, whatever is planned', () => {
  const lastRun = { total: seconds(2590), late: minutes(0), kind: 'practice', complete: true } as const
  expect(standing({ planned: minutes(30), lastRun, runs: 1 })).toEqual({ says: '3:10 over', state: 'over' })
})

test('a run that stopped early is not held against the slot', () => {
  const lastRun = { total: minutes(12), late: minutes(0), kind: 'practice', complete: false } as const
  expect(standing({ lastRun, runs: 1 })).toEqual({ says: 'stopped early, at 12:00', state: null })
})

test('a talk that fits says what is spare', () => {
  const lastRun = { total: minutes(37), late: minutes(0), kind: 'practice', complete: true } as const
  expect(standing({ lastRun, runs: 1 })).toEqual({ says: 'fits, 3:00 spare', state: 'on-track' })
})

test('a last run that began late is held against what was left of its slot', () => {
  const lastRun = { total: minutes(38), late: minutes(6), kind: 'live', complete: true } as const
  expect(standing({ lastRun, runs: 1 })).toEqual({ says: '4:00 over', state: 'over' })
})

test('before any run the plan speaks, and says so', () => {
  expect(standing({})).toEqual({ says: 'no run yet', state: null })
  expect(standing({ planned: minutes(12) }).says).toBe('no run yet, 12:00 planned')
  expect(standing({ planned: minutes(46) }).says).toBe('no run yet, planned 6:00 over')
})

test('once its outlook was worked out, a talk says where the real one would end and the chance to fit', () => {
  const lastRun = { total: minutes(43), late: minutes(0), kind: 'practice', complete: true } as const
  const outlook = { center: minutes(39), spread: 90_000, freedom: 6, runs: 3 }
  expect(standing({ lastRun, runs: 3, outlook })).toEqual({
    says: 'tight, 1:00 spare · 74 % to fit',
    state: 'tight',
  })
  expect(standing({ lastRun, runs: 3, outlook: { ...outlook, center: minutes(80) } }).says).toBe(
    '40:00 over · under 1 % to fit',
  )
})

test('an outlook from the plan alone is no news, nor is one of a talk that was given', () => {
  const outlook = { center: minutes(39), spread: 90_000, freedom: 6, runs: 0 }
  expect(standing({ planned: minutes(12), outlook }).says).toBe('no run yet, 12:00 planned')
  const lastRun = { total: minutes(43), late: minutes(0), kind: 'live', complete: true } as const
  const row = makeLibraryRow({ lastRun, runs: 3, outlook: { ...outlook, runs: 3 } })
  expect(rowWords(t, { row, days: -3 }).standing).toBe('3:00 over')
})

test('the event and the days to go are said as people say them', () => {
  const row = makeLibraryRow({ event: 'Harbour Dev Days' })
  expect([null, 0, 1, 12, -3].map((days) => rowWords(t, { row, days }).about)).toEqual([
    'Harbour Dev Days',
    'Harbour Dev Days · today',
    'Harbour Dev Days · tomorrow',
    'Harbour Dev Days · in 12 days',
    'Harbour Dev Days · given',
  ])
})
