import { expect, test } from 'vitest'
import { translator } from '#electron/i18n.ts'
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
  const lastRun = { total: seconds(2590), kind: 'practice', complete: true } as const
  expect(standing({ planned: minutes(30), lastRun, runs: 1 })).toEqual({ says: '3:10 over', state: 'over' })
})

test('a run that stopped early is not held against the slot', () => {
  const lastRun = { total: minutes(12), kind: 'practice', complete: false } as const
  expect(standing({ lastRun, runs: 1 })).toEqual({ says: 'stopped early, at 12:00', state: null })
})

test('a talk that fits says what is spare', () => {
  const lastRun = { total: minutes(37), kind: 'practice', complete: true } as const
  expect(standing({ lastRun, runs: 1 })).toEqual({ says: 'fits, 3:00 spare', state: 'on-track' })
})

test('before any run the plan speaks, and says so', () => {
  expect(standing({})).toEqual({ says: 'no run yet', state: null })
  expect(standing({ planned: minutes(12) }).says).toBe('no run yet, 12:00 planned')
  expect(standing({ planned: minutes(46) }).says).toBe('no run yet, planned 6:00 over')
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
